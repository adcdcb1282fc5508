package hiring.system.scenario;

import hiring.contract.Ids;
import hiring.contract.Topics;
import hiring.events.ApplicationReceived;
import hiring.events.ApplicationWithdrawn;
import hiring.events.DecideReferral;
import hiring.events.InterviewCancelled;
import hiring.events.InterviewScheduled;
import hiring.events.InterviewWaitlisted;
import hiring.events.ReferralOutcome;
import hiring.events.RefusalReason;
import hiring.events.ScreenFailed;
import hiring.events.ScreenPassed;
import hiring.events.ScreenReferred;
import hiring.events.SubmissionRefused;
import hiring.events.WithdrawalSubmitted;
import hiring.streams.Outgoing;
import hiring.system.log.Entry;
import hiring.system.scenario.Applicant.Fate;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * How far every application has come, by what was read, and what its fate makes somebody send next:
 * never before what it follows was read. Not thread-safe.
 */
public final class Standing {

  private final Map<UUID, Story> stories = new HashMap<>();
  private final Set<UUID> withdrawn = new HashSet<>();
  private final Set<UUID> reviewed = new HashSet<>();
  private int settled;

  /** What was read of one application. */
  private static final class Story {
    private final Applicant applicant;
    private boolean received;
    private boolean refused;
    private boolean referred;
    private boolean passed;
    private boolean failed;
    private boolean arranged;
    private boolean withdrawn;
    private boolean cancelled;
    private boolean settled;

    Story(Applicant applicant) {
      this.applicant = applicant;
    }
  }

  /** Waits for these too. */
  public void expect(List<Applicant> applicants) {
    applicants.forEach(applicant -> stories.put(applicant.applicationId(), new Story(applicant)));
  }

  /** Takes note of a record; gives what is to be sent because of it. */
  public List<Outgoing> take(Entry entry, Instant now) {
    UUID id = note(entry);
    Story story = id == null ? null : stories.get(id);
    if (id == null || story == null) {
      return List.of();
    }
    List<Outgoing> sequel = sequel(id, story, now);
    boolean settledNow = isAtRest(id, story) && isWithdrawalOver(id, story);
    settled += (settledNow ? 1 : 0) - (story.settled ? 1 : 0);
    story.settled = settledNow;
    return sequel;
  }

  /** How many are as far as they will come. */
  public int settled() {
    return settled;
  }

  /** How many there are. */
  public int expected() {
    return stories.size();
  }

  /** Why each that was sent must be refused; empty: it must be received. */
  public Map<UUID, Optional<RefusalReason>> submissions() {
    Map<UUID, Optional<RefusalReason>> submissions = new HashMap<>();
    stories.forEach((id, story) -> submissions.put(id, story.applicant.refusal()));
    return submissions;
  }

  /** Who was withdrawn. */
  public Set<UUID> withdrawn() {
    return Set.copyOf(withdrawn);
  }

  /** Whom a person has decided about. */
  public Set<UUID> reviewed() {
    return Set.copyOf(reviewed);
  }

  private @Nullable UUID note(Entry entry) {
    return switch (entry.record()) {
      case ApplicationReceived event ->
          note(event.getApplicationId(), story -> story.received = true);
      case SubmissionRefused event -> note(event.getApplicationId(), story -> story.refused = true);
      case ScreenReferred event -> note(event.getApplicationId(), story -> story.referred = true);
      case ScreenPassed event -> note(event.getApplicationId(), story -> story.passed = true);
      case ScreenFailed event -> note(event.getApplicationId(), story -> story.failed = true);
      case InterviewScheduled event ->
          note(event.getApplicationId(), story -> story.arranged = true);
      case InterviewWaitlisted event ->
          note(event.getApplicationId(), story -> story.arranged = true);
      case ApplicationWithdrawn event ->
          note(event.getApplicationId(), story -> story.withdrawn = true);
      case InterviewCancelled event ->
          note(event.getApplicationId(), story -> story.cancelled = true);
      case null, default -> null;
    };
  }

  private UUID note(UUID id, Consumer<Story> change) {
    Story story = stories.get(id);
    if (story != null) {
      change.accept(story);
    }
    return id;
  }

  private List<Outgoing> sequel(UUID id, Story story, Instant now) {
    Fate fate = story.applicant.fate();
    if (story.referred
        && (fate == Fate.PASSED_BY_PERSON || fate == Fate.FAILED_BY_PERSON)
        && reviewed.add(id)) {
      Outgoing review = review(id, fate, now);
      // A reviewer who presses the button twice.
      return story.applicant.number() % 2 == 0 ? List.of(review) : List.of(review, review);
    }
    if (fate == Fate.WITHDRAWN && story.received && isAtRest(id, story) && withdrawn.add(id)) {
      return List.of(withdrawal(id, story.applicant, now));
    }
    return List.of();
  }

  private boolean isAtRest(UUID id, Story story) {
    if (!story.received) {
      return story.refused;
    }
    boolean decided = story.failed || (story.passed && story.arranged);
    return decided || (story.referred && !story.passed && !reviewed.contains(id));
  }

  private boolean isWithdrawalOver(UUID id, Story story) {
    return !withdrawn.contains(id) || (story.withdrawn && (!story.passed || story.cancelled));
  }

  private static Outgoing review(UUID id, Fate fate, Instant now) {
    return new Outgoing(
        Topics.SCREENING_COMMANDS,
        id.toString(),
        new DecideReferral(
            Ids.derive("system-test/review/" + id),
            now,
            id,
            "api",
            "Reviewer 1",
            fate == Fate.PASSED_BY_PERSON ? ReferralOutcome.PASS : ReferralOutcome.FAIL,
            "Looked at by a person."));
  }

  private static Outgoing withdrawal(UUID id, Applicant applicant, Instant now) {
    return new Outgoing(
        Topics.ATS_SUBMISSIONS,
        id.toString(),
        new WithdrawalSubmitted(
            Ids.derive("system-test/withdrawal/" + id), now, id, applicant.source().word()));
  }
}

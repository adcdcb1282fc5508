package hiring.system.scenario;

import hiring.contract.Ids;
import hiring.contract.Topics;
import hiring.events.ApplicationErased;
import hiring.events.ApplicationHired;
import hiring.events.ApplicationReceived;
import hiring.events.ApplicationRejected;
import hiring.events.ApplicationReopened;
import hiring.events.ApplicationReparented;
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
import hiring.streams.Outgoing;
import hiring.system.log.Entry;
import hiring.system.scenario.Applicant.Fate;
import java.time.Instant;
import java.util.Collections;
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
    private int sent;
    private int told;
    private boolean settled;

    Story(Applicant applicant) {
      this.applicant = applicant;
    }

    private List<Step> said() {
      return applicant.fate().steps().subList(0, sent);
    }

    private boolean hasEnded() {
      return said().stream().reduce((earlier, later) -> later).map(Step::isEnd).orElse(false);
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
    boolean settledNow = isAtRest(id, story);
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

  /** What was said of applications after they were received, in order. */
  public Map<UUID, List<Step>> changed() {
    Map<UUID, List<Step>> changed = new HashMap<>();
    stories.forEach((id, story) -> {
      if (story.sent > 0) {
        changed.put(id, List.copyOf(story.said()));
      }
    });
    return changed;
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
      case InterviewCancelled event ->
          note(event.getApplicationId(), story -> story.arranged = false);
      case ApplicationWithdrawn event -> note(event.getApplicationId(), story -> story.told++);
      case ApplicationRejected event -> note(event.getApplicationId(), story -> story.told++);
      case ApplicationHired event -> note(event.getApplicationId(), story -> story.told++);
      case ApplicationReopened event -> note(event.getApplicationId(), story -> story.told++);
      case ApplicationErased event -> note(event.getApplicationId(), story -> story.told++);
      case ApplicationReparented event -> note(event.getApplicationId(), story -> story.told++);
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
    List<Step> steps = fate.steps();
    if (story.received && story.sent < steps.size() && isAtRest(id, story)) {
      // The later it is said, the later it happened: the latest prevails.
      Instant at = now.minusSeconds(steps.size() - story.sent);
      Outgoing change = Changes.of(story.applicant, steps.get(story.sent++), at);
      return Collections.nCopies(1 + story.applicant.number() % 2, change);
    }
    return List.of();
  }

  /** Whether nothing more comes of what was sent until now. */
  private boolean isAtRest(UUID id, Story story) {
    if (!story.received) {
      return story.refused;
    }
    boolean decided = story.failed || (story.passed && story.arranged != story.hasEnded());
    boolean undecided = story.referred && !story.passed && !reviewed.contains(id);
    return story.told == story.sent && (decided || undecided);
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
            "Looked at by a person.",
            false));
  }
}

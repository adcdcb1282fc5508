package hiring.stack.demo;

import hiring.events.ApplicationReceived;
import hiring.events.InterviewRescheduled;
import hiring.events.InterviewScheduled;
import hiring.events.InterviewWaitlisted;
import hiring.events.ScreenFailed;
import hiring.events.ScreenPassed;
import hiring.events.ScreenReferred;
import hiring.events.SubmissionRefused;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.avro.specific.SpecificRecord;
import org.jspecify.annotations.Nullable;

/** What has become of a set of applications, as the topics tell it. */
final class Settlement {

  /** What the topics said about one application. */
  private static final class Story {
    int received;
    int refused;
    final List<Screening> screenings = new ArrayList<>();
    @Nullable Interview interview;
  }

  /** The outcomes of a screening. */
  enum Screening {
    PASSED,
    FAILED,
    REFERRED
  }

  /** The outcomes of arranging interviews. */
  enum Interview {
    SCHEDULED,
    WAITLISTED
  }

  private final Map<UUID, Story> stories = new LinkedHashMap<>();

  Settlement(Collection<UUID> applicationIds) {
    applicationIds.forEach(id -> stories.put(id, new Story()));
  }

  /** Takes a record of the public topics; what is about others does not count. */
  void take(@Nullable SpecificRecord record) {
    switch (record) {
      case ApplicationReceived event -> story(event.getApplicationId()).received++;
      case SubmissionRefused event -> story(event.getApplicationId()).refused++;
      case ScreenPassed event -> screened(event.getApplicationId(), Screening.PASSED);
      case ScreenFailed event -> screened(event.getApplicationId(), Screening.FAILED);
      case ScreenReferred event -> screened(event.getApplicationId(), Screening.REFERRED);
      case InterviewScheduled event ->
          story(event.getApplicationId()).interview = Interview.SCHEDULED;
      case InterviewRescheduled event ->
          story(event.getApplicationId()).interview = Interview.SCHEDULED;
      case InterviewWaitlisted event ->
          story(event.getApplicationId()).interview = Interview.WAITLISTED;
      case null, default -> {}
    }
  }

  private void screened(UUID applicationId, Screening outcome) {
    story(applicationId).screenings.add(outcome);
  }

  private Story story(UUID applicationId) {
    Story story = stories.get(applicationId);
    return story == null ? new Story() : story;
  }

  /** How many there are. */
  int expected() {
    return stories.size();
  }

  /** How many are accounted for. */
  int settled() {
    return Math.toIntExact(stories.values().stream().filter(Settlement::isSettled).count());
  }

  /** Those that are not accounted for. */
  List<UUID> unsettled() {
    return stories.entrySet().stream()
        .filter(entry -> !isSettled(entry.getValue()))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Those with an outcome of the screening, first come first. */
  List<UUID> with(Screening outcome) {
    return stories.entrySet().stream()
        .filter(entry -> entry.getValue().screenings.contains(outcome))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Those with an outcome of arranging interviews, first come first. */
  List<UUID> with(Interview outcome) {
    return stories.entrySet().stream()
        .filter(entry -> entry.getValue().interview == outcome)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** How many were refused. */
  int refused() {
    return Math.toIntExact(stories.values().stream().filter(story -> story.refused > 0).count());
  }

  /**
   * Refused, or received once; then one outcome of the screening; and an interview exactly if that
   * was passed.
   */
  private static boolean isSettled(Story story) {
    if (story.received == 0) {
      return story.refused == 1 && story.screenings.isEmpty() && story.interview == null;
    }
    if (story.received > 1 || story.refused > 0 || story.screenings.size() != 1) {
      return false;
    }
    return switch (story.screenings.getFirst()) {
      case PASSED -> story.interview != null;
      case FAILED, REFERRED -> story.interview == null;
    };
  }
}

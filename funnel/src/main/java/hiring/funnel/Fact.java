package hiring.funnel;

import hiring.events.ApplicationClosed;
import hiring.events.ApplicationErased;
import hiring.events.ApplicationHired;
import hiring.events.ApplicationReceived;
import hiring.events.ApplicationRejected;
import hiring.events.ApplicationReopened;
import hiring.events.ApplicationReparented;
import hiring.events.ApplicationStageChanged;
import hiring.events.ApplicationWithdrawn;
import hiring.events.InterviewCancelled;
import hiring.events.InterviewRescheduled;
import hiring.events.InterviewScheduled;
import hiring.events.InterviewWaitlisted;
import hiring.events.ScreenFailed;
import hiring.events.ScreenPassed;
import hiring.events.ScreenReferred;
import hiring.events.SubmissionRefused;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.avro.specific.SpecificRecord;

/** What can become true of an application, once and for all; the bit that remembers it. */
@SuppressWarnings("ImmutableEnumChecker") // the lists are copies
enum Fact {
  REFUSED(List.of(SubmissionRefused.class)),
  /** It is told of what was received, whatever is told. */
  RECEIVED(
      List.of(
          ApplicationReceived.class, ApplicationStageChanged.class, ApplicationReparented.class)),
  PASSED(List.of(ScreenPassed.class)),
  FAILED(List.of(ScreenFailed.class)),
  REFERRED(List.of(ScreenReferred.class)),
  /** A loop that is moved was arranged, and still is. */
  SCHEDULED(List.of(InterviewScheduled.class, InterviewRescheduled.class)),
  WAITLISTED(List.of(InterviewWaitlisted.class)),
  CANCELLED(List.of(InterviewCancelled.class)),
  WITHDRAWN(List.of(ApplicationWithdrawn.class)),
  REJECTED(List.of(ApplicationRejected.class)),
  HIRED(List.of(ApplicationHired.class)),
  CLOSED(List.of(ApplicationClosed.class)),
  REOPENED(List.of(ApplicationReopened.class)),
  /** It says of which role and from where, so what was erased is counted as before. */
  ERASED(List.of(ApplicationErased.class)),
  /** On the topic of applications; what it says goes with compaction, and says nothing else. */
  TOMBSTONE(List.of());

  private static final Map<String, Fact> BY_RECORD =
      Arrays.stream(values())
          .flatMap(fact -> fact.records.stream().map(record -> Map.entry(record.getName(), fact)))
          .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

  private final List<Class<? extends SpecificRecord>> records;

  Fact(List<Class<? extends SpecificRecord>> records) {
    this.records = List.copyOf(records);
  }

  /** The fact that a record of that full name states. */
  static Optional<Fact> statedBy(String fullName) {
    return Optional.ofNullable(BY_RECORD.get(fullName));
  }

  @SuppressWarnings("EnumOrdinal") // never leaves this process
  long bit() {
    return 1L << ordinal();
  }

  /**
   * Whether it shows that the application was taken in: every fact but a refusal, of which an
   * application may have one and still be received, before or after.
   */
  boolean impliesReceived() {
    return this != REFUSED;
  }
}

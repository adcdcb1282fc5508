package hiring.funnel;

import hiring.events.ApplicationReceived;
import hiring.events.ApplicationWithdrawn;
import hiring.events.InterviewCancelled;
import hiring.events.InterviewScheduled;
import hiring.events.InterviewWaitlisted;
import hiring.events.ScreenFailed;
import hiring.events.ScreenPassed;
import hiring.events.ScreenReferred;
import hiring.events.SubmissionRefused;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.avro.specific.SpecificRecord;
import org.jspecify.annotations.Nullable;

/** What can become true of an application, once and for all; the bit that remembers it. */
enum Fact {
  REFUSED(SubmissionRefused.class),
  RECEIVED(ApplicationReceived.class),
  PASSED(ScreenPassed.class),
  FAILED(ScreenFailed.class),
  REFERRED(ScreenReferred.class),
  SCHEDULED(InterviewScheduled.class),
  WAITLISTED(InterviewWaitlisted.class),
  CANCELLED(InterviewCancelled.class),
  WITHDRAWN(ApplicationWithdrawn.class),
  /** A tombstone on the topic of applications. */
  ERASED(null);

  private static final Map<String, Fact> BY_RECORD =
      Arrays.stream(values())
          .filter(fact -> fact.record != null)
          .collect(Collectors.toUnmodifiableMap(fact -> recordName(fact), fact -> fact));

  private final @Nullable Class<? extends SpecificRecord> record;

  Fact(@Nullable Class<? extends SpecificRecord> record) {
    this.record = record;
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

  private static String recordName(Fact fact) {
    return fact.record == null ? "" : fact.record.getName();
  }
}

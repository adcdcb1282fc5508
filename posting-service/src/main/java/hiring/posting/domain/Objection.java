package hiring.posting.domain;

import hiring.posting.domain.IntakeCommand.ChangeApplication;
import hiring.posting.domain.IntakeCommand.SubmitApplication;
import hiring.posting.domain.IntakeRefusal.Reason;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What speaks against a submission, whatever is known of its application.
 *
 * @param field the field at fault, where one is
 * @param roleId the role, where it is known
 */
public record Objection(Reason reason, @Nullable String field, @Nullable UUID roleId) {

  /** How far a sender's clock may be ahead of ours. */
  static final Duration CLOCK_TOLERANCE = Duration.ofMinutes(5);

  /** How far back an application may be dated unless it is marked as backfill. */
  static final Duration LONGEST_DELAY = Duration.ofDays(30);

  /** How long what is said of an application waits for it: as long as its inbox is kept. */
  public static final Duration LONGEST_WAIT = Duration.ofDays(7);

  private static final int LONGEST_STAGE = 200;

  /** The first objection to an application: its fields, its id, its date, its role. */
  static Optional<Objection> to(SubmitApplication submitted, Instant now) {
    Submission submission = submitted.submission();
    return SubmissionCheck.firstFault(submission)
        .map(fault -> new Objection(fault.reason(), fault.field(), null))
        .or(() -> misnamed(submitted))
        .or(() -> misdated(submission.occurredAt(), submission.backfill(), now))
        .or(() -> vacant(submitted.role()));
  }

  /**
   * The first objection to a change: its source, its stage, its date, which may be long ago: an ATS
   * dates a hire by its offer, and whoever is to be forgotten is, however late we hear of it.
   */
  static Optional<Objection> to(ChangeApplication submitted, Instant now) {
    FirstFault fault = new FirstFault();
    fault.code(submitted.source(), "source");
    if (submitted.change() instanceof Change.StageChanged(String stage)) {
      fault.text(stage, LONGEST_STAGE, "stage");
    }
    return fault
        .field()
        .map(field -> new Objection(Reason.INVALID_FIELD, field, null))
        .or(() -> isErasure(submitted) ? Optional.empty() : early(submitted.occurredAt(), now));
  }

  /** A clock that is ahead is no reason to keep anyone's data. */
  private static boolean isErasure(ChangeApplication submitted) {
    return submitted.change() instanceof Change.Erased;
  }

  private static Optional<Objection> misnamed(SubmitApplication submitted) {
    return submitted.isRightlyNamed()
        ? Optional.empty()
        : Optional.of(new Objection(Reason.WRONG_APPLICATION_ID, null, null));
  }

  private static Optional<Objection> misdated(Instant occurredAt, boolean backfill, Instant now) {
    if (!backfill && occurredAt.isBefore(now.minus(LONGEST_DELAY))) {
      return Optional.of(new Objection(Reason.DATED_LONG_AGO, null, null));
    }
    return early(occurredAt, now);
  }

  private static Optional<Objection> early(Instant occurredAt, Instant now) {
    return occurredAt.isAfter(now.plus(CLOCK_TOLERANCE))
        ? Optional.of(new Objection(Reason.DATED_IN_FUTURE, null, null))
        : Optional.empty();
  }

  private static Optional<Objection> vacant(@Nullable KnownRole role) {
    if (role == null) {
      return Optional.of(new Objection(Reason.UNKNOWN_ROLE, null, null));
    }
    return role.open()
        ? Optional.empty()
        : Optional.of(new Objection(Reason.CLOSED_ROLE, null, role.roleId()));
  }
}

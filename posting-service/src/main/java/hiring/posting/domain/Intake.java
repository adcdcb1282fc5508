package hiring.posting.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How far the intake of one application has come. Small on purpose, and without personal data: it
 * is kept for every application ever received.
 */
public sealed interface Intake {

  /** Nothing was heard of it. */
  record Unknown() implements Intake {}

  /** Something was said of it before it came, and waits for it. */
  record Awaiting(Early early) implements Intake {}

  /** It was received. */
  record Received(Receipt receipt, Standing standing) implements Intake {}

  /**
   * It was refused, and is decided afresh should it come again.
   *
   * @param early what waits for it, if anything
   */
  record Refused(IntakeRefusal.OfApplication refusal, @Nullable Early early) implements Intake {}

  /**
   * It was erased, and never comes back.
   *
   * @param at when, as the sender says
   */
  record Erased(Instant at) implements Intake {}

  /**
   * What was said before the application came.
   *
   * @param source who said it last
   * @param since from when on the pipeline waits for the application
   */
  record Early(Standing standing, String source, Instant since) {}

  /**
   * What was received.
   *
   * @param roleVersion in force when it was received
   * @param applicantId the candidate whom the submission named
   * @param candidateId the candidate to whom it belongs, after all merges; usually the same
   * @param via the way it came by
   * @param appliedAt when they applied, as the sender says
   * @param receivedAt when the pipeline learned of it
   * @param fingerprint of its content, see {@link Fingerprint}
   */
  record Receipt(
      UUID roleId,
      int roleVersion,
      UUID applicantId,
      UUID candidateId,
      String source,
      String via,
      Instant appliedAt,
      Instant receivedAt,
      long fingerprint) {

    Receipt of(UUID candidate) {
      return new Receipt(
          roleId,
          roleVersion,
          applicantId,
          candidate,
          source,
          via,
          appliedAt,
          receivedAt,
          fingerprint);
    }
  }

  /** What waits for the application, if anything. */
  default @Nullable Early early() {
    return switch (this) {
      case Awaiting(Early early) -> early;
      case Refused(IntakeRefusal.OfApplication refusal, Early early) -> early;
      case Unknown unknown -> null;
      case Received received -> null;
      case Erased erased -> null;
    };
  }

  /** The intake after an event, in whatever order events come. */
  static Intake evolve(Intake intake, IntakeEvent event) {
    return switch (event) {
      case IntakeEvent.ApplicationReceived received -> received(intake, received.receipt());
      case IntakeEvent.ApplicationErased erased -> new Erased(erased.occurredAt());
      case IntakeEvent.ErasureKept erased -> new Erased(erased.occurredAt());
      case IntakeEvent.ApplicationReparented reparented ->
          intake instanceof Received(Receipt receipt, Standing standing)
              ? new Received(receipt.of(reparented.candidateId()), standing)
              : intake;
      case IntakeEvent.StandingKept kept ->
          stands(intake, kept.standing(), kept.source(), kept.at());
      case IntakeEvent.Update update ->
          stands(
              intake,
              update.after(standing(intake)),
              update.receipt().source(),
              update.occurredAt());
    };
  }

  /** The intake after a submission was refused; never changes what was received. */
  static Intake refused(Intake intake, IntakeRefusal refusal) {
    return switch (refusal) {
      case IntakeRefusal.OfChange ofChange ->
          ofChange.reason() == IntakeRefusal.Reason.ORPHAN ? withoutEarly(intake) : intake;
      case IntakeRefusal.OfApplication ofApplication ->
          switch (intake) {
            case Unknown unknown -> new Refused(ofApplication, null);
            case Awaiting(Early early) -> new Refused(ofApplication, early);
            case Refused refused -> new Refused(ofApplication, refused.early());
            case Received received -> received;
            case Erased erased -> erased;
          };
    };
  }

  private static Intake received(Intake intake, Receipt receipt) {
    return switch (intake) {
      case Received received -> received;
      case Erased erased -> erased;
      case Unknown unknown -> new Received(receipt, Standing.OPEN);
      case Awaiting awaiting -> new Received(receipt, standing(intake));
      case Refused refused -> new Received(receipt, standing(intake));
    };
  }

  /** Where it stands by all that was said of it. */
  static Standing standing(Intake intake) {
    Early early = intake.early();
    if (early != null) {
      return early.standing();
    }
    return intake instanceof Received received ? received.standing() : Standing.OPEN;
  }

  private static Intake stands(Intake intake, Standing standing, String source, Instant at) {
    return switch (intake) {
      case Unknown unknown -> new Awaiting(new Early(standing, source, at));
      case Awaiting(Early early) -> new Awaiting(new Early(standing, source, early.since()));
      case Refused(IntakeRefusal.OfApplication refusal, Early early) ->
          new Refused(refusal, new Early(standing, source, early == null ? at : early.since()));
      case Received received -> new Received(received.receipt(), standing);
      case Erased erased -> erased;
    };
  }

  private static Intake withoutEarly(Intake intake) {
    return switch (intake) {
      case Awaiting awaiting -> new Unknown();
      case Refused refused -> new Refused(refused.refusal(), null);
      case Unknown unknown -> unknown;
      case Received received -> received;
      case Erased erased -> erased;
    };
  }
}

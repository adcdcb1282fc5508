package hiring.posting.domain;

import static hiring.decider.Decision.accept;
import static hiring.decider.Decision.refuse;
import static hiring.decider.Decision.repeated;

import hiring.decider.Decision;
import hiring.posting.domain.Intake.Receipt;
import hiring.posting.domain.IntakeCommand.ChangeApplication;
import hiring.posting.domain.IntakeCommand.CloseApplication;
import hiring.posting.domain.IntakeEvent.ApplicationClosed;
import hiring.posting.domain.IntakeEvent.ApplicationErased;
import hiring.posting.domain.IntakeEvent.ApplicationHired;
import hiring.posting.domain.IntakeEvent.ApplicationRejected;
import hiring.posting.domain.IntakeEvent.ApplicationReopened;
import hiring.posting.domain.IntakeEvent.ApplicationStageChanged;
import hiring.posting.domain.IntakeEvent.ApplicationWithdrawn;
import hiring.posting.domain.IntakeEvent.ErasureKept;
import hiring.posting.domain.IntakeEvent.HireUndone;
import hiring.posting.domain.IntakeEvent.StandingKept;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The rules of what happens to an application once someone applied: the latest by {@code
 * occurredAt} holds, in whatever order deliveries come; a filled role ends what would be open; each
 * change of standing is told once.
 */
final class Changes {

  private Changes() {}

  static Decision<IntakeEvent, IntakeRefusal> decide(
      Intake intake, ChangeApplication command, Instant now) {
    if (intake instanceof Intake.Erased) {
      return repeated();
    }
    Optional<Objection> objection = Objection.to(command, now);
    if (objection.isPresent()) {
      return refuse(refusal(command, objection.get()));
    }
    return command.change() instanceof Change.Erased
        ? accept(erased(intake, command, now))
        : changed(intake, command, now);
  }

  /**
   * What ends with the role of an application, which never ends what had ended before. A role that
   * is closed by hand takes nobody more, and leaves those who applied where they are.
   */
  static Decision<IntakeEvent, IntakeRefusal> close(
      Intake intake, CloseApplication close, Instant now) {
    if (!(intake instanceof Intake.Received(Intake.Receipt receipt, Standing before))
        || before.closing() != null
        || close.reason() != CloseReason.FILLED) {
      return repeated();
    }
    Standing after = before.with(new Standing.Closing(close.reason(), close.occurredAt()));
    return stands(close.applicationId(), receipt, before, after, receipt.source(), now);
  }

  /** What is to be told when an application stands otherwise than before. */
  static List<IntakeEvent> between(UUID id, Receipt receipt, Standing before, Standing after) {
    List<IntakeEvent> events = new ArrayList<>();
    if (before.kind() != after.kind()) {
      events.add(told(id, receipt, after));
      if (before.kind() == Standing.Kind.HIRED) {
        events.add(new HireUndone(id, receipt, after.since()));
      }
    }
    Standing.Stage stage = after.stage();
    if (stage != null && !stage.name().equals(name(before.stage()))) {
      events.add(new ApplicationStageChanged(id, receipt, stage.since(), stage.name()));
    }
    return events;
  }

  /** What is told, and, where that does not say all of it, the whole standing. */
  private static Decision<IntakeEvent, IntakeRefusal> stands(
      UUID id, Receipt receipt, Standing before, Standing after, String source, Instant now) {
    List<IntakeEvent> events = between(id, receipt, before, after);
    Standing told = before;
    for (IntakeEvent event : events) {
      told = event instanceof IntakeEvent.Update update ? update.after(told) : told;
    }
    if (!told.equals(after)) {
      events.add(new StandingKept(id, after, source, now));
    }
    return new Decision.Accepted<>(events);
  }

  private static Decision<IntakeEvent, IntakeRefusal> changed(
      Intake intake, ChangeApplication command, Instant now) {
    UUID id = command.applicationId();
    Standing before = Intake.standing(intake);
    Standing after = before.after(command.change(), command.occurredAt()).orElse(null);
    if (after == null) {
      return repeated();
    }
    return intake instanceof Intake.Received received
        ? stands(id, received.receipt(), before, after, command.source(), now)
        : accept(new StandingKept(id, after, command.source(), now));
  }

  /** One that is dated ahead counts from when it came, as a candidate's does. */
  private static IntakeEvent erased(Intake intake, ChangeApplication command, Instant now) {
    UUID id = command.applicationId();
    Instant at = command.occurredAt().isAfter(now) ? now : command.occurredAt();
    return intake instanceof Intake.Received(Receipt receipt, Standing standing)
        ? new ApplicationErased(id, receipt, at)
        : new ErasureKept(id, at);
  }

  private static IntakeEvent told(UUID id, Receipt receipt, Standing standing) {
    Instant at = standing.at();
    return switch (standing.kind()) {
      case OPEN -> new ApplicationReopened(id, receipt, at);
      case CLOSED -> new ApplicationClosed(id, receipt, at, reason(standing));
      case REJECTED -> new ApplicationRejected(id, receipt, at);
      case WITHDRAWN -> new ApplicationWithdrawn(id, receipt, at);
      case HIRED -> new ApplicationHired(id, receipt, at);
    };
  }

  private static CloseReason reason(Standing standing) {
    return standing.closing() == null ? CloseReason.OTHER : standing.closing().reason();
  }

  private static @Nullable String name(Standing.@Nullable Stage stage) {
    return stage == null ? null : stage.name();
  }

  private static IntakeRefusal.OfChange refusal(ChangeApplication command, Objection objection) {
    return new IntakeRefusal.OfChange(
        command.applicationId(),
        command.occurredAt(),
        FirstFault.codeOrUnknown(command.source()),
        objection.reason(),
        objection.field());
  }
}

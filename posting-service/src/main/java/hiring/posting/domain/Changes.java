package hiring.posting.domain;

import static hiring.decider.Decision.accept;
import static hiring.decider.Decision.refuse;
import static hiring.decider.Decision.repeated;

import hiring.decider.Decision;
import hiring.posting.domain.Intake.Receipt;
import hiring.posting.domain.IntakeCommand.ChangeApplication;
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
 * occurredAt} holds, in whatever order deliveries come; each change of standing is told once.
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
        ? accept(erased(intake, command))
        : changed(intake, command, now);
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

  private static Decision<IntakeEvent, IntakeRefusal> changed(
      Intake intake, ChangeApplication command, Instant now) {
    Intake.Early early = intake.early();
    if (intake instanceof Intake.Received(Receipt receipt, Standing before)) {
      Standing after = before.after(command.change(), command.occurredAt()).orElse(null);
      if (after == null) {
        return repeated();
      }
      List<IntakeEvent> events = between(command.applicationId(), receipt, before, after);
      return events.isEmpty() ? accept(kept(command, after, now)) : new Decision.Accepted<>(events);
    }
    Standing before = early == null ? Standing.OPEN : early.standing();
    return before
        .after(command.change(), command.occurredAt())
        .<Decision<IntakeEvent, IntakeRefusal>>map(after -> accept(kept(command, after, now)))
        .orElse(repeated());
  }

  private static IntakeEvent erased(Intake intake, ChangeApplication command) {
    UUID id = command.applicationId();
    return intake instanceof Intake.Received(Receipt receipt, Standing standing)
        ? new ApplicationErased(id, receipt, command.occurredAt())
        : new ErasureKept(id, command.occurredAt());
  }

  private static IntakeEvent told(UUID id, Receipt receipt, Standing standing) {
    return switch (standing.kind()) {
      case OPEN -> new ApplicationReopened(id, receipt, standing.since());
      case CLOSED ->
          new IntakeEvent.ApplicationClosed(id, receipt, standing.since(), CloseReason.OTHER);
      case REJECTED -> new ApplicationRejected(id, receipt, standing.since());
      case WITHDRAWN -> new ApplicationWithdrawn(id, receipt, standing.since());
      case HIRED -> new ApplicationHired(id, receipt, standing.since());
    };
  }

  private static StandingKept kept(ChangeApplication command, Standing after, Instant now) {
    return new StandingKept(command.applicationId(), after, command.source(), now);
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

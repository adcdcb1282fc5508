package hiring.posting.topology;

import hiring.contract.Topics;
import hiring.posting.codec.IntakeCodec;
import hiring.posting.codec.UpdateCodec;
import hiring.posting.domain.Intake;
import hiring.posting.domain.IntakeEvent;
import hiring.posting.domain.IntakeEvent.ApplicationErased;
import hiring.posting.domain.IntakeEvent.ApplicationHired;
import hiring.posting.domain.IntakeEvent.ApplicationReceived;
import hiring.posting.domain.IntakeEvent.HireUndone;
import hiring.posting.domain.IntakeRefusal;
import hiring.streams.Cause;
import hiring.streams.Outbox;
import hiring.streams.Outgoing;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Tells of what was received, changed and refused, and of hires to their role; takes what is erased
 * from its topic; not of what waits.
 */
final class IntakeOutbox implements Outbox<Intake, IntakeEvent, IntakeRefusal> {

  @Override
  public void event(IntakeEvent event, Cause cause, Consumer<Outgoing> out) {
    String key = event.applicationId().toString();
    UpdateCodec.toAvro(event, cause.id())
        .map(update -> new Outgoing(Topics.APPLICATION_UPDATES, key, update))
        .ifPresent(out);
    if (event instanceof ApplicationReceived received) {
      out.accept(new Outgoing(Topics.APPLICATIONS, key, IntakeCodec.toAvro(received, cause.id())));
    } else if (event instanceof ApplicationErased) {
      out.accept(new Outgoing(Topics.APPLICATIONS, key, null));
    } else if (event instanceof ApplicationHired hired) {
      out.accept(
          new Outgoing(
              Topics.ROLE_COMMANDS,
              hired.receipt().roleId().toString(),
              UpdateCodec.fillOpening(hired, cause.id())));
    } else if (event instanceof HireUndone undone) {
      out.accept(
          new Outgoing(
              Topics.ROLE_COMMANDS,
              undone.receipt().roleId().toString(),
              UpdateCodec.freeOpening(undone, cause.id())));
    }
  }

  @Override
  public void refusal(IntakeRefusal refusal, Cause cause, Consumer<Outgoing> out) {
    out.accept(
        new Outgoing(
            Topics.SUBMISSION_REFUSALS,
            refusal.applicationId().toString(),
            IntakeCodec.toAvro(refusal, cause.id())));
  }

  @Override
  public String code(IntakeRefusal refusal) {
    return refusal.reason().name();
  }

  @Override
  public List<String> codes() {
    return Stream.of(IntakeRefusal.Reason.values()).map(Enum::name).toList();
  }
}

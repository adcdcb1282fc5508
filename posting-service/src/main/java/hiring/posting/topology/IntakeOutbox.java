package hiring.posting.topology;

import hiring.contract.Topics;
import hiring.posting.codec.IntakeCodec;
import hiring.posting.domain.Intake;
import hiring.posting.domain.IntakeEvent;
import hiring.posting.domain.IntakeEvent.ApplicationReceived;
import hiring.posting.domain.IntakeEvent.ApplicationWithdrawn;
import hiring.posting.domain.IntakeEvent.WithdrawalKept;
import hiring.posting.domain.IntakeRefusal;
import hiring.streams.Cause;
import hiring.streams.Outbox;
import hiring.streams.Outgoing;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Tells of what was received, withdrawn and refused; not of a withdrawal that waits. */
final class IntakeOutbox implements Outbox<Intake, IntakeEvent, IntakeRefusal> {

  @Override
  public void event(IntakeEvent event, Cause cause, Consumer<Outgoing> out) {
    String key = event.applicationId().toString();
    switch (event) {
      case ApplicationReceived received ->
          out.accept(
              new Outgoing(Topics.APPLICATIONS, key, IntakeCodec.toAvro(received, cause.id())));
      case ApplicationWithdrawn withdrawn ->
          out.accept(
              new Outgoing(
                  Topics.APPLICATION_UPDATES, key, IntakeCodec.toAvro(withdrawn, cause.id())));
      case WithdrawalKept kept -> {}
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

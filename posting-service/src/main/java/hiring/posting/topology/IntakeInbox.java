package hiring.posting.topology;

import hiring.events.ApplicationSubmitted;
import hiring.events.WithdrawalSubmitted;
import hiring.posting.codec.IntakeCodec;
import hiring.posting.codec.RoleCodec;
import hiring.posting.domain.IntakeCommand;
import hiring.streams.Addressed;
import hiring.streams.Inbox;
import hiring.streams.Received;
import java.util.function.Consumer;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.streams.processor.api.ProcessorContext;

/** Submissions, each with the role that it names as it stands at this moment of the log. */
final class IntakeInbox implements Inbox<IntakeCommand> {

  private KnownRoles roles;

  @SuppressWarnings("NullAway.Init") // open comes before the first record
  IntakeInbox() {}

  @Override
  public void open(ProcessorContext<?, ?> context) {
    roles = KnownRoles.open(context);
  }

  @Override
  public void commands(Received received, Consumer<Addressed<IntakeCommand>> commands) {
    SpecificRecord value = received.value();
    switch (value) {
      case ApplicationSubmitted submitted ->
          commands.accept(addressed(received, IntakeCodec.command(submitted, roles::named)));
      case WithdrawalSubmitted submitted ->
          commands.accept(addressed(received, IntakeCodec.command(submitted)));
      case null -> {}
      default -> RoleCodec.event(value).ifPresent(event -> roles.learn(event, received.now()));
    }
  }

  private static Addressed<IntakeCommand> addressed(Received received, IntakeCommand command) {
    return new Addressed<>(received.key(), command, received.cause());
  }
}

package hiring.posting.topology;

import hiring.posting.codec.RoleCodec;
import hiring.posting.domain.RoleCommand;
import hiring.streams.Addressed;
import hiring.streams.Inbox;
import hiring.streams.Received;
import java.util.function.Consumer;
import org.apache.avro.specific.SpecificRecord;

/** Commands about roles, each for the role that keys it. */
final class RoleInbox implements Inbox<RoleCommand> {

  @Override
  public void commands(Received received, Consumer<Addressed<RoleCommand>> commands) {
    SpecificRecord value = received.value();
    if (value != null) {
      RoleCodec.command(value)
          .map(command -> new Addressed<>(received.key(), command, received.cause()))
          .ifPresent(commands);
    }
  }
}

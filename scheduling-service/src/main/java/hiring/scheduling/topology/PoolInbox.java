package hiring.scheduling.topology;

import hiring.scheduling.codec.PoolCodec;
import hiring.scheduling.domain.PoolCommand;
import hiring.streams.Addressed;
import hiring.streams.Inbox;
import hiring.streams.Received;
import java.util.function.Consumer;
import org.apache.avro.specific.SpecificRecord;

/** Commands to pools, each for the pool that keys it. */
final class PoolInbox implements Inbox<PoolCommand> {

  @Override
  public void commands(Received received, Consumer<Addressed<PoolCommand>> commands) {
    SpecificRecord value = received.value();
    if (value != null) {
      PoolCodec.command(value)
          .map(command -> new Addressed<>(received.key(), command, received.cause()))
          .ifPresent(commands);
    }
  }
}

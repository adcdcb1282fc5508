package hiring.posting.topology;

import hiring.posting.codec.NotificationCodec;
import hiring.posting.domain.EnrichmentCommand;
import hiring.streams.Addressed;
import hiring.streams.Inbox;
import hiring.streams.Received;
import java.util.function.Consumer;
import org.apache.avro.specific.SpecificRecord;

/** Notifications, and how fetching the rest of them went, each for the notification that it is. */
final class NotificationInbox implements Inbox<EnrichmentCommand> {

  @Override
  public void commands(Received received, Consumer<Addressed<EnrichmentCommand>> commands) {
    SpecificRecord value = received.value();
    if (value != null) {
      NotificationCodec.command(value)
          .map(command -> new Addressed<>(received.key(), command, received.cause()))
          .ifPresent(commands);
    }
  }
}

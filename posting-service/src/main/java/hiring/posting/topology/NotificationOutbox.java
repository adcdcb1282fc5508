package hiring.posting.topology;

import hiring.contract.Topics;
import hiring.posting.codec.NotificationCodec;
import hiring.posting.domain.Enrichment;
import hiring.posting.domain.EnrichmentEvent;
import hiring.posting.domain.EnrichmentRefusal;
import hiring.streams.Cause;
import hiring.streams.Outbox;
import hiring.streams.Outgoing;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Every event of a notification is public; a refusal is for the caller alone. */
final class NotificationOutbox implements Outbox<Enrichment, EnrichmentEvent, EnrichmentRefusal> {

  @Override
  public void event(EnrichmentEvent event, Cause cause, Consumer<Outgoing> out) {
    out.accept(
        new Outgoing(
            Topics.NOTIFICATION_UPDATES,
            event.notificationId().toString(),
            NotificationCodec.toAvro(event, cause.id())));
  }

  @Override
  public String code(EnrichmentRefusal refusal) {
    return refusal.name();
  }

  @Override
  public List<String> codes() {
    return Stream.of(EnrichmentRefusal.values()).map(Enum::name).toList();
  }
}

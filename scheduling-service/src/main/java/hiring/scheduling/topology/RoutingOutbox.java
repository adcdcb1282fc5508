package hiring.scheduling.topology;

import hiring.contract.Topics;
import hiring.scheduling.codec.RoutingCodec;
import hiring.scheduling.domain.Routing;
import hiring.scheduling.domain.RoutingEvent;
import hiring.scheduling.domain.RoutingRefusal;
import hiring.streams.Cause;
import hiring.streams.Outbox;
import hiring.streams.Outgoing;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Tells pools what is asked of them; not what waits or was forestalled. */
final class RoutingOutbox implements Outbox<Routing, RoutingEvent, RoutingRefusal> {

  @Override
  public void event(RoutingEvent event, Cause cause, Consumer<Outgoing> out) {
    RoutingCodec.toAvro(event, cause.id())
        .ifPresent(value ->
            out.accept(
                new Outgoing(
                    Topics.POOL_REQUESTS,
                    value.get(value.getSchema().getField("poolId").pos()).toString(),
                    value)));
  }

  @Override
  public String code(RoutingRefusal refusal) {
    return refusal.name();
  }

  @Override
  public List<String> codes() {
    return Stream.of(RoutingRefusal.values()).map(Enum::name).toList();
  }
}

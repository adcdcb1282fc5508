package hiring.screening.topology;

import hiring.contract.Topics;
import hiring.screening.codec.ScreeningCodec;
import hiring.screening.domain.Screening;
import hiring.screening.domain.ScreeningEvent;
import hiring.screening.domain.ScreeningRefusal;
import hiring.streams.Cause;
import hiring.streams.Outbox;
import hiring.streams.Outgoing;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.avro.specific.SpecificRecord;

/** Tells of what was passed, failed and referred; not of what waits or has ended. */
final class ScreeningOutbox implements Outbox<Screening, ScreeningEvent, ScreeningRefusal> {

  private static final int APPLICATION_ID = 2;

  @Override
  public void event(ScreeningEvent event, Cause cause, Consumer<Outgoing> out) {
    ScreeningCodec.toAvro(event, cause.id())
        .ifPresent(value -> out.accept(new Outgoing(Topics.SCREENINGS, key(value), value)));
  }

  @Override
  public String code(ScreeningRefusal refusal) {
    return refusal.name();
  }

  @Override
  public List<String> codes() {
    return Stream.of(ScreeningRefusal.values()).map(Enum::name).toList();
  }

  private static String key(SpecificRecord value) {
    return value.get(APPLICATION_ID).toString();
  }
}

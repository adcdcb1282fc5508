package hiring.screening.topology;

import hiring.contract.Topics;
import hiring.screening.codec.ScreeningCodec;
import hiring.screening.domain.Screening;
import hiring.screening.domain.ScreeningEvent;
import hiring.screening.domain.ScreeningRefusal;
import hiring.screening.domain.Verdict;
import hiring.streams.Cause;
import hiring.streams.Outbox;
import hiring.streams.Outgoing;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.avro.specific.SpecificRecord;
import org.jspecify.annotations.Nullable;

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

  @Override
  public @Nullable String standing(Screening after) {
    return switch (after) {
      case Screening.Decided decided -> decided.verdict().name();
      case Screening.Referred referred -> Verdict.REFERRED.name();
      case Screening.Failing failing -> "FAILING";
      case Screening.Unseen unseen -> null;
      case Screening.AwaitingRole awaiting -> null;
      case Screening.Ended ended -> null;
      case Screening.Erased erased -> null;
    };
  }

  private static String key(SpecificRecord value) {
    return value.get(APPLICATION_ID).toString();
  }
}

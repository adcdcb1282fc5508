package hiring.service.streams;

import java.util.function.Consumer;
import org.apache.kafka.streams.KafkaStreams;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.availability.LivenessState;

/** The state that Kafka Streams is in; liveness is broken once it died for good. */
public final class StreamsState implements KafkaStreams.StateListener {

  private static final Logger log = LoggerFactory.getLogger(StreamsState.class);

  private final Consumer<LivenessState> liveness;
  private volatile KafkaStreams.State state = KafkaStreams.State.CREATED;

  StreamsState(Consumer<LivenessState> liveness) {
    this.liveness = liveness;
  }

  /** The state now. */
  public KafkaStreams.State get() {
    return state;
  }

  @Override
  public void onChange(KafkaStreams.State newState, KafkaStreams.State oldState) {
    state = newState;
    log.atInfo().addKeyValue("from", oldState).addKeyValue("to", newState).log("Streams state");
    if (newState == KafkaStreams.State.ERROR) {
      liveness.accept(LivenessState.BROKEN);
    }
  }
}

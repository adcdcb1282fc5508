package hiring.streams;

import java.util.List;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.state.StoreBuilder;
import org.jspecify.annotations.Nullable;

/**
 * How the state of a decider's aggregates is kept.
 *
 * @param <S> state
 * @param <E> events
 */
public interface States<S, E> {

  /** The stores it needs, each with a changelog. */
  List<StoreBuilder<?>> stores();

  /** Opens the stores for one task. */
  Access<S, E> open(ProcessorContext<?, ?> context);

  /** The states of one task's aggregates. */
  interface Access<S, E> {
    /** The state, or null if nothing is known of the aggregate. */
    @Nullable S load(String aggregateId);

    /**
     * Keeps the state. Called once per command, after all that can fail.
     *
     * @param events what led from the last state to this one; for stores that keep an aggregate in
     *     pieces
     */
    void save(String aggregateId, S after, List<E> events);
  }

  /** One value per aggregate, on disk: for aggregates without bound. */
  static <S, E> States<S, E> keyed(String store, Serde<S> serde) {
    return new KeyedStates<>(store, serde);
  }
}

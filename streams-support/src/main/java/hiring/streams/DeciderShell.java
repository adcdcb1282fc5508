package hiring.streams;

import hiring.decider.Decider;
import java.util.List;
import java.util.function.Supplier;
import org.apache.kafka.streams.state.StoreBuilder;

/**
 * A decider and what connects it to the log.
 *
 * @param states how its state is kept
 * @param inbox makes the inbox of one task
 * @param outbox turns decisions into records
 * @param heldStores the stores that the inbox opens
 * @param <S> state
 * @param <C> commands
 * @param <E> events
 * @param <R> refusals
 */
public record DeciderShell<S, C, E, R>(
    Decider<S, C, E, R> decider,
    States<S, E> states,
    Supplier<Inbox<C>> inbox,
    Outbox<S, E, R> outbox,
    List<StoreBuilder<?>> heldStores) {

  public DeciderShell {
    heldStores = List.copyOf(heldStores);
  }
}

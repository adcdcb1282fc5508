package hiring.streams;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Turns what was decided into records. Stateless; decides nothing.
 *
 * @param <S> state
 * @param <E> events
 * @param <R> refusals
 */
public interface Outbox<S, E, R> {

  /** The records that tell of an event; none for one that is private to the service. */
  void event(E event, Cause cause, Consumer<Outgoing> out);

  /** The records that tell of a refusal, where it is published as a fact. */
  default void refusal(R refusal, Cause cause, Consumer<Outgoing> out) {}

  /** Stable code of a refusal, for callers and metrics; one of a few. */
  String code(R refusal);

  /** Every code there is, so that each is counted from 0 on. */
  List<String> codes();

  /** The version that a caller is told after its command, where the aggregate has one. */
  default @Nullable Integer version(S after) {
    return null;
  }

  /** Where it stands, as a code, where a caller is told after its command. */
  default @Nullable String standing(S after) {
    return null;
  }
}

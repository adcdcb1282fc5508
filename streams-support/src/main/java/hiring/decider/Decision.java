package hiring.decider;

import java.util.List;

/**
 * The outcome of a command: events, a refusal, or nothing because it was a repeat.
 *
 * @param <E> events
 * @param <R> refusals
 */
public sealed interface Decision<E, R> {

  /**
   * The command stands; these events follow, in this order. May be none where the command asks for
   * what is so.
   */
  record Accepted<E, R>(List<E> events) implements Decision<E, R> {
    public Accepted {
      events = List.copyOf(events);
    }
  }

  /** The command was understood and cannot stand. A value, not an exception. */
  record Refused<E, R>(R reason) implements Decision<E, R> {}

  /** The same was decided before: no second effect. */
  record Repeated<E, R>() implements Decision<E, R> {}

  @SafeVarargs
  @SuppressWarnings("varargs") // only read
  static <E, R> Decision<E, R> accept(E... events) {
    return new Accepted<>(List.of(events));
  }

  static <E, R> Decision<E, R> accept(List<? extends E> events) {
    return new Accepted<>(List.copyOf(events));
  }

  static <E, R> Decision<E, R> refuse(R reason) {
    return new Refused<>(reason);
  }

  static <E, R> Decision<E, R> repeated() {
    return new Repeated<>();
  }
}

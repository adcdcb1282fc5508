package hiring.decider;

import java.time.Instant;

/**
 * The rules of one kind of aggregate, as pure functions: the same arguments always give the same
 * result, nothing else is read or changed. Time comes in as data, and so do ids.
 *
 * @param <S> state of one aggregate
 * @param <C> commands: what someone asks for
 * @param <E> events: what became true
 * @param <R> refusals: why a command cannot stand
 */
public interface Decider<S, C, E, R> {

  /** The state of an aggregate that nothing is known of. */
  S initial();

  /**
   * What follows from a command. Never throws for anything a command may hold; an exception is a
   * bug.
   *
   * @param now when the command was learned of: the Kafka timestamp of its record
   */
  Decision<E, R> decide(S state, C command, Instant now);

  /**
   * The only thing that changes state. Total: takes any event in any state, in any order of
   * arrival.
   */
  S evolve(S state, E event);

  /**
   * What is remembered of a refusal, so that a later question about it can be answered; by default
   * nothing. Never changes what has been accepted.
   */
  default S refused(S state, R refusal) {
    return state;
  }
}

package hiring.streams.testing;

import static org.assertj.core.api.Assertions.assertThat;

import hiring.decider.Decider;
import hiring.decider.Decision;
import java.time.Instant;
import java.util.List;

/**
 * Rules as sentences: {@code given(events).when(command).then(events)}.
 *
 * @param <S> state
 * @param <C> commands
 * @param <E> events
 * @param <R> refusals
 */
public final class DeciderTest<S, C, E, R> {

  /** "Now", where a rule does not depend on it. */
  public static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");

  private final Decider<S, C, E, R> decider;

  private DeciderTest(Decider<S, C, E, R> decider) {
    this.decider = decider;
  }

  public static <S, C, E, R> DeciderTest<S, C, E, R> of(Decider<S, C, E, R> decider) {
    return new DeciderTest<>(decider);
  }

  /** What happened before. */
  @SafeVarargs
  @SuppressWarnings("varargs") // only read
  public final Given given(E... events) {
    return given(List.of(events));
  }

  /** What happened before. */
  public Given given(List<? extends E> events) {
    S state = decider.initial();
    for (E event : events) {
      state = decider.evolve(state, event);
    }
    return new Given(state);
  }

  /** A history, folded. */
  public final class Given {
    private final S state;

    private Given(S state) {
      this.state = state;
    }

    /** The state that the history leads to. */
    public S state() {
      return state;
    }

    public When when(C command) {
      return when(command, NOW);
    }

    public When when(C command, Instant now) {
      return new When(state, decider.decide(state, command, now));
    }
  }

  /** A decision. */
  public final class When {
    private final S before;
    private final Decision<E, R> decision;

    private When(S before, Decision<E, R> decision) {
      this.before = before;
      this.decision = decision;
    }

    /** The decision itself, where a test looks closer. */
    public Decision<E, R> decision() {
      return decision;
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // only read
    public final void then(E... events) {
      assertThat(decision).isEqualTo(new Decision.Accepted<E, R>(List.of(events)));
    }

    public void thenRefused(R reason) {
      assertThat(decision).isEqualTo(new Decision.Refused<E, R>(reason));
    }

    public void thenRepeated() {
      assertThat(decision).isEqualTo(new Decision.Repeated<E, R>());
    }

    /** The state after the decision, accepted or refused. */
    public S after() {
      return switch (decision) {
        case Decision.Accepted<E, R>(List<E> events) -> {
          S state = before;
          for (E event : events) {
            state = decider.evolve(state, event);
          }
          yield state;
        }
        case Decision.Refused<E, R>(R reason) -> decider.refused(before, reason);
        case Decision.Repeated<E, R>() -> before;
      };
    }
  }
}

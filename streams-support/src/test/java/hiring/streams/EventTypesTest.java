package hiring.streams;

import static org.assertj.core.api.Assertions.assertThat;

import hiring.decider.Decider;
import hiring.decider.Decision;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class EventTypesTest {

  private sealed interface Light {}

  private record Out() implements Light {}

  private sealed interface Lit extends Light {}

  private record Dim() implements Lit {}

  private record Bright() implements Lit {}

  /** Declares what its events are. */
  private static final class Switch implements Decider<String, String, Light, String> {
    @Override
    public String initial() {
      return "";
    }

    @Override
    public Decision<Light, String> decide(String state, String command, Instant now) {
      return switch (command) {
        case "dim" -> Decision.accept(new Dim());
        case "bright" -> Decision.accept(new Bright());
        default -> Decision.accept(new Out());
      };
    }

    @Override
    public String evolve(String state, Light event) {
      return state;
    }
  }

  /** Leaves open what its events are. */
  private static final class Open<E> implements Decider<String, String, E, String> {
    @Override
    public String initial() {
      return "";
    }

    @Override
    public Decision<E, String> decide(String state, String command, Instant now) {
      return Decision.refuse("");
    }

    @Override
    public String evolve(String state, E event) {
      return state;
    }
  }

  @Test
  void the_events_of_a_decider_are_the_records_of_its_sealed_type() {
    assertThat(EventTypes.of(new Switch())).containsExactly("Out", "Dim", "Bright");
  }

  @Test
  void a_decider_that_does_not_say_what_its_events_are_has_none_to_count_from_zero() {
    assertThat(EventTypes.of(new Open<String>())).isEmpty();
  }
}

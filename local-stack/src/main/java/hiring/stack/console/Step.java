package hiring.stack.console;

import java.time.Duration;
import java.time.Instant;

/**
 * One thing that is under way, as a line shows it.
 *
 * @param name what
 * @param state how far it is
 * @param note more about it; may be empty
 * @param since when it began
 * @param until when the state was reached, and, while it runs, now
 */
public record Step(String name, State state, String note, Instant since, Instant until) {

  private static final int NAME_WIDTH = 20;

  /** How far a step is. */
  public enum State {
    WAITING("waiting", "faint"),
    STARTING("starting", "yellow"),
    RUNNING("running", "yellow"),
    UP("up", "green"),
    DONE("done", "green"),
    STOPPING("stopping", "yellow"),
    STOPPED("stopped", "faint"),
    FAILED("failed", "red");

    private final String word;
    private final String colour;

    State(String word, String colour) {
      this.word = word;
      this.colour = colour;
    }

    /** Whether time still counts. */
    boolean isMoving() {
      return switch (this) {
        case STARTING, RUNNING, STOPPING -> true;
        case WAITING, UP, DONE, STOPPED, FAILED -> false;
      };
    }
  }

  /** A step that has not begun. */
  public static Step waiting(String name, Instant now) {
    return new Step(name, State.WAITING, "", now, now);
  }

  /** The step at a later moment, in the same state. */
  Step at(Instant now) {
    return state.isMoving() ? new Step(name, state, note, since, now) : this;
  }

  /** The step in another state; its time begins anew when it begins to move. */
  Step become(State next, String nextNote, Instant now) {
    boolean begins = next.isMoving() && !state.isMoving();
    return new Step(name, next, nextNote, begins ? now : since, now);
  }

  /** The line, with picocli's colour marks: name, state, seconds, note. */
  String line() {
    String time =
        state == State.WAITING
            ? "       "
            : String.format("%5.1f s", Duration.between(since, until).toMillis() / 1000.0);
    String head = NAME_WIDTH > name.length() ? name + " ".repeat(NAME_WIDTH - name.length()) : name;
    String word = "@|" + state.colour + " " + String.format("%-8s", state.word) + "|@";
    return ("  " + head + " " + word + " " + time + "  " + note).stripTrailing();
  }
}

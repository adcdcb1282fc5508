package hiring.stack.console;

import hiring.stack.console.Step.State;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A line per step. On a terminal the lines stay in place and count seconds; elsewhere a line is
 * printed when its step changes state, and every ten seconds for the steps that still run.
 */
public final class Progress {

  private static final Duration REDRAW = Duration.ofMillis(200);
  private static final Duration REMINDER = Duration.ofSeconds(10);

  private final Console console;
  private final InstantSource clock;
  private final Map<String, Step> steps = new LinkedHashMap<>();
  private Instant lastPrinted;
  private int drawn;

  public Progress(Console console, InstantSource clock, List<String> names) {
    this.console = console;
    this.clock = clock;
    lastPrinted = clock.instant();
    names.forEach(name -> steps.put(name, Step.waiting(name, lastPrinted)));
    draw();
  }

  /** A step reaches a state. */
  public void change(String name, State state, String note) {
    Step before = Objects.requireNonNull(steps.get(name), name);
    Step after = before.become(state, note, clock.instant());
    steps.put(name, after);
    if (before.state() == state) {
      tick();
    } else if (console.isTerminal()) {
      draw();
    } else {
      print(List.of(after));
    }
  }

  /** To be called often: lets the seconds count. */
  public void tick() {
    Instant now = clock.instant();
    Duration pause = console.isTerminal() ? REDRAW : REMINDER;
    if (Duration.between(lastPrinted, now).compareTo(pause) < 0) {
      return;
    }
    if (console.isTerminal()) {
      draw();
    } else {
      print(steps.values().stream().filter(step -> step.state().isMoving()).toList());
    }
  }

  private void draw() {
    if (!console.isTerminal()) {
      return;
    }
    String cursor = drawn == 0 ? "" : String.format("\u001b[%dA\u001b[J", drawn);
    List<String> lines = new ArrayList<>();
    steps.values().forEach(step -> lines.add(step.at(clock.instant()).line()));
    console.out().print(cursor + console.styled(String.join("\n", lines)) + "\n");
    console.out().flush();
    drawn = lines.size();
    lastPrinted = clock.instant();
  }

  private void print(List<Step> changed) {
    lastPrinted = clock.instant();
    changed.forEach(step -> console.line(step.at(lastPrinted).line()));
  }
}

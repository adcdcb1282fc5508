package hiring.stack.deadletters;

import hiring.stack.console.Console;
import hiring.stack.console.Progress;
import hiring.stack.console.Step.State;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says how far a reading is, once it takes long enough for anyone to wonder. */
public final class ReadProgress {

  private static final Duration UNNOTICED = Duration.ofSeconds(2);
  private static final String STEP = "reading";

  private final Console console;
  private final InstantSource clock;
  private final Instant began;
  private @Nullable Progress shown;

  public ReadProgress(Console console, InstantSource clock) {
    this.console = console;
    this.clock = clock;
    began = clock.instant();
  }

  /** So many of so many offsets are behind. */
  void at(long done, long total) {
    if (shown == null) {
      if (Duration.between(began, clock.instant()).compareTo(UNNOTICED) < 0) {
        return;
      }
      shown = new Progress(console, clock, List.of(STEP));
    }
    State state = done == total ? State.DONE : State.RUNNING;
    shown.change(STEP, state, String.format("%,d of %,d records", done, total));
  }
}

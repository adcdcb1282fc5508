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
  private @Nullable Instant began;
  private @Nullable Progress shown;

  public ReadProgress(Console console, InstantSource clock) {
    this.console = console;
    this.clock = clock;
  }

  /** So many of so many offsets are behind; all of them ends this reading. */
  void at(long done, long total) {
    boolean ends = done == total;
    if (shown == null && !ends && isLong()) {
      shown = new Progress(console, clock, List.of(STEP));
    }
    if (shown != null) {
      shown.change(
          STEP,
          ends ? State.DONE : State.RUNNING,
          String.format("%,d of %,d records", done, total));
    }
    if (ends) {
      began = null;
    }
  }

  private boolean isLong() {
    Instant now = clock.instant();
    if (began == null) {
      began = now;
    }
    return Duration.between(began, now).compareTo(UNNOTICED) >= 0;
  }
}

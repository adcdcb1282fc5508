package hiring.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ProgressBarTest {

  private final StringWriter terminal = new StringWriter();
  private final AtomicLong clock = new AtomicLong();
  private final ProgressBar bar = new ProgressBar(new PrintWriter(terminal), clock::get);

  @Test
  void it_shows_share_rate_and_time_left_in_one_line() {
    bar.begin(40_000);
    clock.set(TimeUnit.SECONDS.toNanos(2));
    bar.at(10_000);

    assertThat(terminal.toString())
        .endsWith("[========                      ]  25 %  5,000 records/s  6 s left")
        .doesNotContain("\n");
  }

  @Test
  void it_leaves_no_trace() {
    bar.begin(10);
    bar.at(5);
    bar.end();

    assertThat(terminal.toString()).endsWith("\r\u001b[K");
  }

  @Test
  void what_was_never_shown_is_not_cleared() {
    bar.begin(10);
    bar.end();

    assertThat(terminal.toString()).isEmpty();
  }
}

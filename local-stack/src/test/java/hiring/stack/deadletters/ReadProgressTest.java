package hiring.stack.deadletters;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import hiring.stack.console.Console;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ReadProgressTest {

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private Instant now = Instant.EPOCH;
  private final ReadProgress progress =
      new ReadProgress(new Console(new PrintStream(bytes, true, UTF_8), false), () -> now);

  @Test
  void a_quick_reading_goes_unmentioned_however_long_it_took_to_connect() {
    now = now.plusSeconds(10);
    progress.at(5, 10);
    progress.at(10, 10);

    assertThat(bytes.toString(UTF_8)).isEmpty();
  }

  @Test
  void a_long_one_tells_how_far_it_is() {
    progress.at(0, 10_000);
    now = now.plusSeconds(3);
    progress.at(4_000, 10_000);
    progress.at(10_000, 10_000);

    assertThat(bytes.toString(UTF_8))
        .contains("running", "4,000 of 10,000 records", "done", "10,000 of 10,000 records");
  }
}

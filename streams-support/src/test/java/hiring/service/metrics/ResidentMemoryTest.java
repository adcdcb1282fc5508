package hiring.service.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResidentMemoryTest {

  @TempDir private Path folder;
  private final SimpleMeterRegistry meters = new SimpleMeterRegistry();

  @Test
  void resident_memory_is_what_the_kernel_says_in_bytes() throws IOException {
    bind("Name:\tjava\nVmPeak:\t 9000000 kB\nVmRSS:\t  300000 kB\nRssAnon:\t 250000 kB\n");
    assertThat(meters.get(ResidentMemory.NAME).gauge().value()).isEqualTo(300_000 * 1024.0);
  }

  @Test
  void where_the_kernel_does_not_say_there_is_no_series() throws IOException {
    bind("Name:\tjava\n");
    new ResidentMemory(folder.resolve("missing")).bindTo(meters);
    assertThat(meters.getMeters()).isEmpty();
  }

  private void bind(String status) throws IOException {
    Path file = Files.writeString(folder.resolve("status"), status);
    new ResidentMemory(file).bindTo(meters);
  }
}

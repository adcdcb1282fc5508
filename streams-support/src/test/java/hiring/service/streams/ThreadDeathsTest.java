package hiring.service.streams;

import static org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse.REPLACE_THREAD;
import static org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse.SHUTDOWN_CLIENT;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.ConnectException;
import java.time.Duration;
import java.time.Instant;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.streams.errors.ProcessorStateException;
import org.apache.kafka.streams.errors.StreamsException;
import org.junit.jupiter.api.Test;
import org.rocksdb.RocksDBException;

class ThreadDeathsTest {

  private final Throwable bug = new StreamsException(new IllegalStateException("a bug"));

  private Instant now = Instant.parse("2026-03-02T09:00:00Z");
  private final ThreadDeaths deaths = new ThreadDeaths(() -> now, Duration.ZERO);

  @Test
  void ten_deaths_are_survived_and_the_next_is_not() {
    for (int death = 0; death < ThreadDeaths.MOST; death++) {
      assertThat(deaths.handle(bug)).isEqualTo(REPLACE_THREAD);
    }
    assertThat(deaths.handle(bug)).isEqualTo(SHUTDOWN_CLIENT);
  }

  @Test
  void deaths_far_apart_are_survived_for_ever() {
    for (int death = 0; death < 100; death++) {
      assertThat(deaths.handle(bug)).isEqualTo(REPLACE_THREAD);
      now = now.plus(ThreadDeaths.WITHIN.dividedBy(ThreadDeaths.MOST));
    }
  }

  @Test
  void an_outage_of_any_length_is_survived() {
    for (int death = 0; death < 100; death++) {
      assertThat(deaths.handle(new StreamsException(new TimeoutException("broker"))))
          .isEqualTo(REPLACE_THREAD);
      assertThat(deaths.handle(new StreamsException(new ConnectException("registry"))))
          .isEqualTo(REPLACE_THREAD);
      assertThat(
              deaths.handle(new ProcessorStateException("disk", new RocksDBException("No space"))))
          .isEqualTo(REPLACE_THREAD);
    }
    assertThat(deaths.handle(bug)).isEqualTo(REPLACE_THREAD);
  }
}

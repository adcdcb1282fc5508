package hiring.posting.domain;

import static hiring.streams.testing.DeciderTest.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import hiring.posting.domain.Enrichment.LastFailure;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class BackoffTest {

  private static final UUID ID = UUID.fromString("58834a9b-c7bc-565e-8bec-2ea298d04aa1");

  static LongStream seeds() {
    return LongStream.range(0, 200);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void waits_grow_to_an_hour_and_never_past_a_fifth_more(long seed) {
    Random random = new Random(seed);
    UUID id = new UUID(random.nextLong(), random.nextLong());
    for (int failures = 1; failures <= 1000; failures++) {
      Duration wait = wait(id, failures, null);
      Duration plain =
          failures <= 10 ? Backoff.FIRST.multipliedBy(1L << (failures - 1)) : Backoff.LONGEST;
      assertThat(wait)
          .as("failure %s of %s", failures, id)
          .isBetween(plain.multipliedBy(4).dividedBy(5), plain.multipliedBy(6).dividedBy(5));
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void the_same_failure_of_the_same_notification_gives_the_same_time(long seed) {
    Random random = new Random(seed);
    UUID id = new UUID(random.nextLong(), random.nextLong());
    int failures = 1 + random.nextInt(100);
    assertThat(wait(id, failures, null)).isEqualTo(wait(id, failures, null));
  }

  @Test
  void notifications_that_failed_together_do_not_come_again_together() {
    Random random = new Random(1);
    List<Duration> waits =
        IntStream.range(0, 1000)
            .mapToObj(any -> wait(new UUID(random.nextLong(), random.nextLong()), 12, null))
            .toList();
    assertThat(waits.stream().distinct().count()).isGreaterThan(300);
    assertThat(waits.stream().filter(wait -> wait.compareTo(Backoff.LONGEST) < 0).count())
        .isBetween(400L, 600L);
  }

  @ParameterizedTest
  @CsvSource({"120, 120", "0, 0", "-7, 0", "1000000, 86400"})
  void a_vendor_may_ask_for_a_longer_wait_up_to_a_day_and_never_for_a_shorter(
      long asked, long seconds) {
    Duration unasked = wait(ID, 1, null);
    Duration granted = Duration.ofSeconds(seconds);
    assertThat(wait(ID, 1, Duration.ofSeconds(asked)))
        .isEqualTo(granted.compareTo(unasked) > 0 ? granted : unasked);
  }

  @ParameterizedTest
  @EnumSource
  void every_failure_ends_some_day(FetchFailure reason) {
    LastFailure failure = new LastFailure(reason, 100, 100);
    assertThat(Backoff.isOver(failure, NOW, NOW.plus(Backoff.PATIENCE))).isTrue();
  }

  @ParameterizedTest
  @EnumSource
  void no_failure_ends_at_once(FetchFailure reason) {
    Instant almost = NOW.plus(Backoff.PATIENCE).minusMillis(1);
    assertThat(Backoff.isOver(new LastFailure(reason, 100, 1), NOW, almost)).isFalse();
  }

  private static Duration wait(UUID id, int failures, @Nullable Duration retryAfter) {
    return Duration.between(NOW, Backoff.next(id, failures, retryAfter, NOW));
  }
}

package hiring.service.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@Timeout(20)
@ExtendWith(OutputCaptureExtension.class)
class StartUpTest {

  private final StartProgress progress = new StartProgress();
  private final RecordedExit exit = new RecordedExit();

  @Test
  void steps_are_taken_in_order_and_a_step_that_waits_is_taken_again() {
    List<String> taken = Collections.synchronizedList(new ArrayList<>());
    AtomicInteger asked = new AtomicInteger();

    start(
        () -> taken.add("broker"),
        () -> {
          taken.add("topics");
          if (asked.incrementAndGet() < 3) {
            throw new NotYetException("topic hiring.roles");
          }
        },
        () -> taken.add("streams"));

    await(progress::done);
    assertThat(taken).containsExactly("broker", "topics", "topics", "topics", "streams");
    assertThat(progress.words()).isEqualTo("started");
    assertThat(exit.code()).isNotDone();
  }

  @Test
  void what_is_waited_for_is_in_health_and_once_in_the_log(CapturedOutput log) {
    StartUp startUp =
        start(() -> {
          throw new NotYetException("topic hiring.applications");
        });

    await(() -> progress.words().equals("waiting for topic hiring.applications"));
    assertThat(progress.done()).isFalse();
    startUp.stop();
    await(() -> log.getOut().contains("Start given up"));
    assertThat(log.getOut().split("Waiting for topic hiring.applications", -1)).hasSize(2);
  }

  @Test
  void a_refusal_ends_the_process_with_its_reason_in_one_line(CapturedOutput log) {
    AtomicInteger later = new AtomicInteger();

    start(
        () -> {
          throw new StartRefusedException("topic hiring.roles has 3 partitions and must have 4");
        },
        later::incrementAndGet);

    assertThat(exit.code()).succeedsWithin(Duration.ofSeconds(10)).isEqualTo(1);
    assertThat(log.getOut())
        .contains("Refusing to start: topic hiring.roles has 3 partitions and must have 4");
    assertThat(later).hasValue(0);
    assertThat(progress.done()).isFalse();
  }

  @Test
  void a_failure_that_nobody_expected_ends_the_process_too() {
    start(() -> {
      throw new IllegalStateException("a bug");
    });

    assertThat(exit.code()).succeedsWithin(Duration.ofSeconds(10)).isEqualTo(1);
  }

  @Test
  void stopping_ends_the_wait() throws InterruptedException {
    CountDownLatch waiting = new CountDownLatch(1);
    CountDownLatch interrupted = new CountDownLatch(1);
    StartUp startUp =
        start(() -> {
          waiting.countDown();
          try {
            Thread.sleep(Duration.ofMinutes(1));
          } finally {
            interrupted.countDown();
          }
        });
    waiting.await();

    startUp.stop();

    assertThat(interrupted.await(10, TimeUnit.SECONDS)).isTrue();
    assertThat(startUp.isRunning()).isFalse();
    assertThat(exit.code()).isNotDone();
  }

  private StartUp start(Step... steps) {
    StartUp startUp = new StartUp(List.of(steps), progress, exit);
    startUp.start();
    return startUp;
  }

  private static void await(java.util.function.BooleanSupplier condition) {
    assertTimeoutPreemptively(
        Duration.ofSeconds(10),
        () -> {
          while (!condition.getAsBoolean()) {
            Thread.sleep(10);
          }
        });
  }
}

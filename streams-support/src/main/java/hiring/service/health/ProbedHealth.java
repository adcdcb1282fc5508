package hiring.service.health;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.context.SmartLifecycle;

/**
 * Asks something else, again and again in the background, and answers with what it said last:
 * health itself never waits, however many ask for it.
 */
final class ProbedHealth implements HealthIndicator, SmartLifecycle {

  private static final Logger log = LoggerFactory.getLogger(ProbedHealth.class);
  private static final Duration PAUSE = Duration.ofSeconds(2);

  private final String name;
  private final Probe probe;
  private volatile Health last =
      Health.outOfService().withDetail("reason", "not asked yet").build();
  private volatile @Nullable Thread thread;

  /** One question; with a time-out of its own. */
  @FunctionalInterface
  interface Probe {
    /**
     * Returns if it is there.
     *
     * @throws Exception if not
     */
    void ask() throws Exception;
  }

  ProbedHealth(String name, Probe probe) {
    this.name = name;
    this.probe = probe;
  }

  @Override
  public Health health() {
    return last;
  }

  private void run() {
    try {
      while (true) {
        Health now = ask();
        if (!now.getStatus().equals(last.getStatus())) {
          log.atInfo()
              .addKeyValue("probe", name)
              .addKeyValue("from", last.getStatus())
              .addKeyValue("to", now.getStatus())
              .log("Health changed");
        }
        last = now;
        Thread.sleep(PAUSE);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private Health ask() throws InterruptedException {
    try {
      probe.ask();
      return Health.up().build();
    } catch (InterruptedException e) {
      throw e;
    } catch (Exception e) {
      Throwable cause = e.getCause() == null ? e : e.getCause();
      return Health.status(Status.DOWN)
          .withDetail("reason", name + " does not answer")
          .withDetail("cause", cause.getClass().getSimpleName())
          .build();
    }
  }

  @Override
  public void start() {
    thread = Thread.ofVirtual().name("probe-" + name).start(this::run);
  }

  @Override
  public void stop() {
    Thread running = thread;
    thread = null;
    if (running != null) {
      running.interrupt();
    }
  }

  @Override
  public boolean isRunning() {
    return thread != null;
  }
}

package hiring.service.start;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Takes the steps, in order, on a thread of its own. A step that waits is repeated, and said once
 * every few seconds; a step that refuses ends the process with code 1.
 */
final class StartUp implements SmartLifecycle {

  private static final Logger log = LoggerFactory.getLogger(StartUp.class);
  private static final Duration PAUSE = Duration.ofMillis(500);
  private static final Duration BETWEEN_LINES = Duration.ofSeconds(5);
  private static final int REFUSED = 1;

  private final List<Step> steps;
  private final StartProgress progress;
  private final ProcessExit process;
  private volatile @Nullable Thread thread;
  private String said = "";
  private long saidAt;

  StartUp(List<Step> steps, StartProgress progress, ProcessExit process) {
    this.steps = List.copyOf(steps);
    this.progress = progress;
    this.process = process;
  }

  @Override
  public void start() {
    thread = Thread.ofPlatform().name("start-up").daemon().start(this::run);
  }

  private void run() {
    try {
      for (Step step : steps) {
        complete(step);
      }
      progress.completed();
      log.info("Started");
    } catch (StartRefusedException e) {
      String reason = String.valueOf(e.getMessage());
      progress.refused(reason);
      log.error("Refusing to start: {}", reason);
      process.exit(REFUSED);
    } catch (InterruptedException e) {
      log.info("Start given up: the service is stopping");
    } catch (RuntimeException e) {
      progress.refused(e.getClass().getName());
      log.error("Refusing to start after an unexpected failure", e);
      process.exit(REFUSED);
    }
  }

  private void complete(Step step) throws StartRefusedException, InterruptedException {
    while (true) {
      try {
        step.run();
        return;
      } catch (NotYetException e) {
        progress.waitingFor(e.awaited());
        say(e);
        Thread.sleep(PAUSE);
      }
    }
  }

  private void say(NotYetException e) {
    boolean news = !e.awaited().equals(said);
    if (news || System.nanoTime() - saidAt > BETWEEN_LINES.toNanos()) {
      said = e.awaited();
      saidAt = System.nanoTime();
      Throwable cause = e.getCause();
      log.atWarn()
          .addKeyValue("cause", cause == null ? "" : cause.getClass().getSimpleName())
          .log("Waiting for {}", e.awaited());
    }
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

package hiring.system;

import static org.awaitility.Awaitility.await;

import hiring.contract.Topic;
import hiring.system.KillPlan.Strike;
import hiring.system.stack.Hosted;
import hiring.system.stack.Stack;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** Kills services by plan, and starts each again at once. */
final class Killer implements AutoCloseable {

  private static final Duration LIMIT = Duration.ofMinutes(5);

  /** Well within a transaction, which is open for 100 ms. */
  private static final Duration LOOK = Duration.ofMillis(5);

  private final Stack stack;
  private final ToIntFunction<Topic.Owner> written;
  private final long startedAt = System.nanoTime();
  private final ExecutorService hands = Executors.newCachedThreadPool();
  private final List<CompletableFuture<List<Kill>>> work = new ArrayList<>();

  /**
   * A kill that was done.
   *
   * @param at since the run began
   * @param disk whether its disk was lost too
   * @param written what the service had written since its last start
   * @param recovered until the service was ready again; null if it was killed while it started
   */
  record Kill(
      Topic.Owner service, Duration at, boolean disk, int written, @Nullable Duration recovered) {

    @Override
    public String toString() {
      return "%s%s at %.1f s, after %d records; %s"
          .formatted(
              service.service(),
              disk ? " and its disk" : "",
              seconds(at),
              written,
              recovered == null
                  ? "killed again while it started"
                  : "ready again after %.1f s".formatted(seconds(recovered)));
    }

    private static double seconds(Duration duration) {
      return duration.toMillis() / 1e3;
    }
  }

  /**
   * Begins.
   *
   * @param written how many committed records of a service have been read
   */
  Killer(Stack stack, KillPlan plan, ToIntFunction<Topic.Owner> written) {
    this.stack = stack;
    this.written = written;
    for (Map.Entry<Topic.Owner, List<Strike>> service : plan.strikes().entrySet()) {
      work.add(
          CompletableFuture.supplyAsync(() -> kill(service.getKey(), service.getValue()), hands));
    }
  }

  /** All kills, in order of time; returns when every service is ready again. */
  List<Kill> done() {
    return work.stream()
        .flatMap(kills -> kills.join().stream())
        .sorted(Comparator.comparing(Kill::at))
        .toList();
  }

  private List<Kill> kill(Topic.Owner service, List<Strike> strikes) {
    List<Kill> kills = new ArrayList<>();
    for (Strike strike : strikes) {
      int before = written.applyAsInt(service);
      await(service.service() + " writes " + strike.written())
          .atMost(LIMIT)
          .pollDelay(Duration.ZERO)
          .pollInterval(LOOK)
          .until(() -> written.applyAsInt(service) - before >= strike.written());
      long at = restart(service, strike.disk());
      int since = written.applyAsInt(service) - before;
      if (strike.againAfter() > 0) {
        kills.add(new Kill(service, Duration.ofNanos(at - startedAt), strike.disk(), since, null));
        Duration pause = Duration.ofMillis(strike.againAfter());
        await().pollDelay(pause).atMost(LIMIT).until(() -> true);
        at = restart(service, false);
        since = 0;
      }
      await(service.service() + " is ready").atMost(LIMIT).until(stack.service(service)::isReady);
      kills.add(
          new Kill(
              service,
              Duration.ofNanos(at - startedAt),
              strike.disk() && strike.againAfter() == 0,
              since,
              Duration.ofNanos(System.nanoTime() - at)));
    }
    return kills;
  }

  private long restart(Topic.Owner service, boolean disk) {
    Hosted process = stack.service(service);
    long at = System.nanoTime();
    process.kill();
    if (disk) {
      process.loseDisk();
    }
    process.launch();
    return at;
  }

  @Override
  public void close() {
    hands.shutdownNow();
  }
}

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
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Kills services by plan, and starts each again at once. A service that is to be killed again
 * before it is ready is killed while it starts, or restores its state.
 */
final class Killer implements AutoCloseable {

  private static final Duration LIMIT = Duration.ofMinutes(5);

  private final Stack stack;
  private final long startedAt = System.nanoTime();
  private final AtomicInteger sent = new AtomicInteger();
  private final ExecutorService hands = Executors.newCachedThreadPool();
  private final List<CompletableFuture<List<Kill>>> work = new ArrayList<>();

  /**
   * A kill that was done.
   *
   * @param at since the run began
   * @param disk whether its disk was lost too
   * @param recovered until the service was ready again; null if it was killed before that
   */
  record Kill(Topic.Owner service, Duration at, boolean disk, @Nullable Duration recovered) {

    @Override
    public String toString() {
      return "%s%s at %.1f s, %s"
          .formatted(
              service.service(),
              disk ? " and its disk" : "",
              seconds(at),
              recovered == null
                  ? "killed again before it was ready"
                  : "ready again after %.1f s".formatted(seconds(recovered)));
    }

    private static double seconds(Duration duration) {
      return duration.toMillis() / 1e3;
    }
  }

  Killer(Stack stack, KillPlan plan) {
    this.stack = stack;
    for (Map.Entry<Topic.Owner, List<Strike>> service : plan.strikes().entrySet()) {
      work.add(
          CompletableFuture.supplyAsync(() -> kill(service.getKey(), service.getValue()), hands));
    }
  }

  /** So many deliveries were sent. */
  void advance(int deliveries) {
    sent.set(deliveries);
  }

  /** All kills, in order of time; returns when every service is ready again. */
  List<Kill> done() {
    return work.stream()
        .flatMap(kills -> kills.join().stream())
        .sorted(Comparator.comparing(Kill::at))
        .toList();
  }

  private List<Kill> kill(Topic.Owner service, List<Strike> strikes) {
    Hosted process = stack.service(service);
    List<Kill> kills = new ArrayList<>();
    for (int i = 0; i < strikes.size(); i++) {
      Strike strike = strikes.get(i);
      int next = i + 1 < strikes.size() ? strikes.get(i + 1).at() : Integer.MAX_VALUE;
      await().atMost(LIMIT).until(() -> sent.get() >= strike.at());
      long at = System.nanoTime();
      process.kill();
      if (strike.disk()) {
        process.loseDisk();
      }
      process.launch();
      await().atMost(LIMIT).until(() -> sent.get() >= next || process.isReady());
      kills.add(
          new Kill(
              service,
              Duration.ofNanos(at - startedAt),
              strike.disk(),
              sent.get() >= next ? null : Duration.ofNanos(System.nanoTime() - at)));
    }
    return kills;
  }

  @Override
  public void close() {
    hands.shutdownNow();
  }
}

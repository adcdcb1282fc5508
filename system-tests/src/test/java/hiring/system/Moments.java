package hiring.system;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntConsumer;

/** Lets a test go on when so much was sent: the clock of a run is what it sends. */
final class Moments implements IntConsumer {

  private final Map<Integer, CompletableFuture<Void>> awaited = new ConcurrentHashMap<>();

  /** Completes when so many deliveries have been sent; to be asked for before they are. */
  CompletableFuture<Void> after(int deliveries) {
    return awaited.computeIfAbsent(deliveries, any -> new CompletableFuture<>());
  }

  @Override
  public void accept(int sent) {
    CompletableFuture<Void> reached = awaited.get(sent);
    if (reached != null) {
      reached.complete(null);
    }
  }
}

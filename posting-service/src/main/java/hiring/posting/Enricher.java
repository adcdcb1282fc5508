package hiring.posting;

import hiring.posting.codec.NotificationStore;
import hiring.posting.domain.Enrichment;
import hiring.posting.enrichment.Vendor;
import hiring.service.StoreQueries;
import hiring.service.UnavailableException;
import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Looks, every now and then, which notifications of this instance's partitions are due, and has the
 * rest of each fetched on a thread of its own. What waits is in the stores and not here: nothing is
 * lost with this instance, and another that takes over a partition goes on with it.
 */
@Component
class Enricher {

  private static final Logger log = LoggerFactory.getLogger(Enricher.class);
  private static final String INTERVAL = "${hiring.enrichment.interval}";
  private static final String COUNT_INTERVAL = "15s";

  /** At one vendor at once; what is more waits in its store. */
  private static final int AT_ONCE = 8;

  /** Enough to see that many wait. */
  private static final int COUNTED_AT_MOST = 10_000;

  /** Longer than a report takes to come back as state. */
  private static final Duration REPORTED = Duration.ofSeconds(30);

  private final StoreQueries queries;
  private final Vendors vendors;
  private final Enrichments enrichments;
  private final EnrichmentMeters meters;
  private final Clock clock;
  private final Map<String, Semaphore> free = new ConcurrentHashMap<>();
  private final Map<UUID, Handled> handled = new ConcurrentHashMap<>();
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

  /**
   * An attempt that is being made, or that was reported a moment ago.
   *
   * @param until when it is forgotten
   */
  private record Handled(int attempt, Instant until) {}

  Enricher(
      StoreQueries queries,
      Vendors vendors,
      Enrichments enrichments,
      EnrichmentMeters meters,
      Clock clock) {
    this.queries = queries;
    this.vendors = vendors;
    this.enrichments = enrichments;
    this.meters = meters;
    this.clock = clock;
    vendors.all().forEach(vendor -> free.put(vendor.via(), new Semaphore(AT_ONCE)));
  }

  @Scheduled(initialDelayString = INTERVAL, fixedDelayString = INTERVAL)
  void look() {
    Instant now = clock.instant();
    handled.values().removeIf(work -> work.until().isBefore(now));
    for (Vendor vendor : vendors.all()) {
      for (Enrichment.Waiting waiting : found(vendor, now, AT_ONCE + handled.size())) {
        begin(vendor, waiting);
      }
    }
  }

  @Scheduled(initialDelayString = COUNT_INTERVAL, fixedDelayString = COUNT_INTERVAL)
  void count() {
    for (Vendor vendor : vendors.all()) {
      meters.waiting(vendor.via(), found(vendor, Instant.MAX, COUNTED_AT_MOST).size());
    }
  }

  @PreDestroy
  void stop() {
    threads.shutdownNow();
  }

  private List<Enrichment.Waiting> found(Vendor vendor, Instant dueAt, int most) {
    List<Enrichment.Waiting> found = new ArrayList<>();
    try {
      queries.eachHere(
          NotificationStore.OPEN_NOTIFICATIONS,
          here ->
              found.addAll(
                  NotificationStore.due(
                      here.store(NotificationStore.OPEN_NOTIFICATIONS),
                      vendor.via(),
                      dueAt,
                      most)));
    } catch (UnavailableException e) {
      // Nothing is lost: what is due is due the next time too.
      log.atDebug().addKeyValue("cause", e.getMessage()).log("Notifications are looked at later");
    }
    return found;
  }

  private void begin(Vendor vendor, Enrichment.Waiting waiting) {
    UUID id = waiting.notificationId();
    int attempt = waiting.attempts() + 1;
    Handled before = handled.get(id);
    Semaphore places = free.get(vendor.via());
    if ((before != null && before.attempt() >= attempt) || places == null || !places.tryAcquire()) {
      return;
    }
    handled.put(id, new Handled(attempt, Instant.MAX));
    threads.execute(() -> {
      boolean reported = false;
      try {
        reported = enrichments.attempt(vendor, waiting);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      } catch (UnavailableException e) {
        log.atInfo()
            .addKeyValue("notificationId", id)
            .addKeyValue("cause", e.getMessage())
            .log("A notification is fetched again");
      } finally {
        places.release();
        if (reported) {
          handled.put(id, new Handled(attempt, clock.instant().plus(REPORTED)));
        } else {
          handled.remove(id);
        }
      }
    });
  }
}

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

  /** After an attempt that could not be reported, twice as long each time, up to the longest. */
  private static final Duration FIRST_REST = Duration.ofSeconds(5);

  private static final Duration LONGEST_REST = Duration.ofMinutes(5);

  private final StoreQueries queries;
  private final Vendors vendors;
  private final Enrichments enrichments;
  private final EnrichmentMeters meters;
  private final Clock clock;
  private final Map<String, Semaphore> free = new ConcurrentHashMap<>();
  private final Map<UUID, Handled> handled = new ConcurrentHashMap<>();
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

  /**
   * An attempt that is being made, or that was made a moment ago.
   *
   * @param unreported how often it was made and could not be reported, so that the log does not
   *     know
   * @param until when it may be made again
   */
  private record Handled(int attempt, int unreported, Instant until) {

    static final Handled NEVER = new Handled(0, 0, Instant.MIN);

    /** What could not be reported is remembered for longer than it rests, to rest longer then. */
    boolean isPast(Instant now) {
      return until.isBefore(unreported == 0 ? now : now.minus(LONGEST_REST));
    }

    static Handled unreported(int attempt, int times, Instant now) {
      Duration doubled = FIRST_REST.multipliedBy(1L << Math.min(times - 1, 10));
      return new Handled(
          attempt, times, now.plus(doubled.compareTo(LONGEST_REST) < 0 ? doubled : LONGEST_REST));
    }
  }

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
    handled.values().removeIf(work -> work.isPast(now));
    for (Vendor vendor : vendors.all()) {
      for (Enrichment.Waiting waiting : found(vendor, now, AT_ONCE + handled.size())) {
        begin(vendor, waiting, now);
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

  private void begin(Vendor vendor, Enrichment.Waiting waiting, Instant now) {
    UUID id = waiting.notificationId();
    int attempt = waiting.attempts() + 1;
    Handled before = handled.getOrDefault(id, Handled.NEVER);
    Semaphore places = free.get(vendor.via());
    boolean again = before.attempt() >= attempt;
    if ((again && now.isBefore(before.until())) || places == null || !places.tryAcquire()) {
      return;
    }
    int unreported = again ? before.unreported() : 0;
    handled.put(id, new Handled(attempt, unreported, Instant.MAX));
    threads.execute(() -> {
      boolean known = false;
      try {
        if (enrichments.attempt(vendor, waiting)) {
          handled.put(id, new Handled(attempt, 0, clock.instant().plus(REPORTED)));
        } else {
          handled.remove(id);
        }
        known = true;
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      } catch (RuntimeException e) {
        log.atInfo()
            .addKeyValue("notificationId", id)
            .addKeyValue("exception", e.getClass().getName())
            .log("A notification is fetched again, as what came of it could not be reported");
      } finally {
        if (!known) {
          // The vendor was asked, and must not be asked each second until the broker is back.
          handled.put(id, Handled.unreported(attempt, unreported + 1, clock.instant()));
        }
        places.release();
      }
    });
  }
}

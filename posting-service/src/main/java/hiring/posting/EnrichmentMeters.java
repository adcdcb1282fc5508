package hiring.posting;

import hiring.posting.domain.FetchFailure;
import hiring.posting.enrichment.Outcome;
import hiring.posting.enrichment.Vendor;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;

/** What operators see of enrichment; labelled with what we configured alone. */
@Component
class EnrichmentMeters {

  /** Attempts that were made; tags via, result. */
  static final String FETCHES = "hiring.enrichment.fetches";

  /** Notifications of this instance's partitions that wait; tag via. */
  static final String WAITING = "hiring.notifications.waiting";

  /** 1 while a vendor does not answer and is given a rest; tag via. */
  static final String RESTING = "hiring.enrichment.resting";

  private static final String VIA = "via";

  private final MeterRegistry meters;
  private final Map<String, AtomicInteger> waiting = new ConcurrentHashMap<>();

  /** Counts from 0 on, so that the first of a kind is seen as a rise. */
  EnrichmentMeters(MeterRegistry meters, Vendors vendors) {
    this.meters = meters;
    for (Vendor vendor : vendors.all()) {
      count(vendor.via(), "fetched", 0);
      for (FetchFailure reason : FetchFailure.values()) {
        count(vendor.via(), result(reason), 0);
      }
      AtomicInteger number = new AtomicInteger();
      waiting.put(vendor.via(), number);
      Gauge.builder(WAITING, number, AtomicInteger::doubleValue)
          .tag(VIA, vendor.via())
          .register(meters);
      Gauge.builder(RESTING, vendor, any -> any.isResting() ? 1 : 0)
          .tag(VIA, vendor.via())
          .register(meters);
    }
  }

  void fetched(String via, Outcome outcome) {
    switch (outcome) {
      case Outcome.Fetched fetched -> count(via, "fetched", 1);
      case Outcome.Failed(FetchFailure reason, var retryAfter) -> count(via, result(reason), 1);
      case Outcome.NotNow notNow -> {}
    }
  }

  void waiting(String via, int number) {
    AtomicInteger known = waiting.get(via);
    if (known != null) {
      known.set(number);
    }
  }

  private void count(String via, String result, int times) {
    meters.counter(FETCHES, VIA, via, "result", result).increment(times);
  }

  private static String result(FetchFailure reason) {
    return reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}

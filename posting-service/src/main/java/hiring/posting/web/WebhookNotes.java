package hiring.posting.web;

import hiring.posting.ats.Ats;
import hiring.posting.ats.Delivery;
import hiring.posting.ats.Reading;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Counts deliveries by what came of them, and notes the ones that no key fits: source, size and
 * digest, by which the sender can find them; never their content.
 */
@Component
class WebhookNotes {

  /** Deliveries of ATSs; tags source, result, action. */
  static final String DELIVERIES = "hiring.webhook.deliveries";

  private static final Logger log = LoggerFactory.getLogger(WebhookNotes.class);
  private static final String APPLICATION = "application";
  private static final String UNKNOWN = "unknown";

  private final MeterRegistry meters;

  /** Counts from 0 on, so that the first delivery of a kind is seen as a rise. */
  WebhookNotes(MeterRegistry meters, List<Ats> vendors) {
    this.meters = meters;
    for (Ats vendor : vendors) {
      counter(vendor.source(), "submitted", APPLICATION);
      counter(vendor.source(), "ignored", "other");
      counter(vendor.source(), "incomplete", APPLICATION);
      counter(vendor.source(), "broken", UNKNOWN);
      counter(vendor.source(), "unsigned", UNKNOWN);
    }
  }

  void take(String source, Delivery delivery, Reading reading) {
    switch (reading) {
      case Reading.Submitted submitted -> count(source, "submitted", APPLICATION);
      case Reading.Ping ping -> count(source, "ping", "ping");
      case Reading.Ignored(String action) -> count(source, "ignored", action);
      case Reading.Broken broken -> count(source, "broken", UNKNOWN);
      case Reading.Incomplete incomplete -> count(source, "incomplete", APPLICATION);
      case Reading.Unsigned unsigned -> {
        count(source, "unsigned", UNKNOWN);
        log.atWarn()
            .addKeyValue("source", source)
            .addKeyValue("bytes", delivery.body().length)
            .addKeyValue("sha256", digest(delivery.body()))
            .log("No key fits the signature of a delivery; its sender is asked to try again");
      }
    }
  }

  private void count(String source, String result, String action) {
    counter(source, result, action).increment();
  }

  private Counter counter(String source, String result, String action) {
    return meters.counter(DELIVERIES, "source", source, "result", result, "action", action);
  }

  private static String digest(byte[] body) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}

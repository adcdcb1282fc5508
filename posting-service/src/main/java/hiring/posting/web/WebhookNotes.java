package hiring.posting.web;

import hiring.posting.ats.Delivery;
import hiring.posting.ats.Reading;
import io.micrometer.core.instrument.MeterRegistry;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
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

  private final MeterRegistry meters;

  WebhookNotes(MeterRegistry meters) {
    this.meters = meters;
  }

  void take(String source, Delivery delivery, Reading reading) {
    switch (reading) {
      case Reading.Submitted submitted -> count(source, "submitted", "application");
      case Reading.Ping ping -> count(source, "ping", "ping");
      case Reading.Ignored(String action) -> count(source, "ignored", action);
      case Reading.Broken broken -> count(source, "broken", "unknown");
      case Reading.Incomplete incomplete -> count(source, "incomplete", "application");
      case Reading.Unsigned unsigned -> {
        count(source, "unsigned", "unknown");
        log.atWarn()
            .addKeyValue("source", source)
            .addKeyValue("bytes", delivery.body().length)
            .addKeyValue("sha256", digest(delivery.body()))
            .log("No key fits the signature of a delivery; its sender is asked to try again");
      }
    }
  }

  private void count(String source, String result, String action) {
    meters.counter(DELIVERIES, "source", source, "result", result, "action", action).increment();
  }

  private static String digest(byte[] body) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}

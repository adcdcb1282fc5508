package hiring.posting.web;

import hiring.posting.ats.Ats;
import hiring.posting.ats.Delivery;
import hiring.posting.ats.Reading;
import hiring.service.DeadLetterGateway;
import hiring.service.DeadLetterGateway.Reason;
import hiring.service.UnavailableException;
import io.github.resilience4j.ratelimiter.RateLimiter;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Keeps deliveries aside that cannot be verified or understood: a note on the dead-letter topic
 * tells source, time, size and digest, by which the sender can find them; their content is sealed
 * or left out.
 *
 * <p>Anyone can send what no key fits, so of those only so many in a second are noted. What is
 * signed is noted always, and before it is answered: it will not be understood any better when it
 * comes again.
 */
@Component
class Quarantine {

  private static final Logger log = LoggerFactory.getLogger(Quarantine.class);
  private static final int UNSIGNED_PER_SECOND = 50;
  private static final int LONGEST_TENANT = 200;

  private final DeadLetterGateway deadLetters;
  private final BodySeal seal;
  private final RateLimiter unsigned = Limit.perSecond("unsigned", UNSIGNED_PER_SECOND);

  Quarantine(DeadLetterGateway deadLetters, BodySeal seal) {
    this.deadLetters = deadLetters;
    this.seal = seal;
  }

  /**
   * Keeps what must be kept of a delivery; nothing of one that was understood.
   *
   * @return false if there were too many to keep it, and its vendor may not come again: it must be
   *     told to
   * @throws UnavailableException if what had to be kept could not be
   */
  boolean take(Ats ats, Delivery delivery, Reading reading) {
    return switch (reading) {
      case Reading.Unsigned none -> unsigned(ats, delivery);
      case Reading.Broken broken -> signed(ats, delivery, Reason.BROKEN, null);
      case Reading.Incomplete(String field) -> signed(ats, delivery, Reason.INCOMPLETE, field);
      case Reading.Submitted submitted -> true;
      case Reading.Thin thin -> true;
      case Reading.Ping ping -> true;
      case Reading.Handshake handshake -> true;
      case Reading.Ignored ignored -> true;
    };
  }

  private boolean unsigned(Ats ats, Delivery delivery) {
    if (!unsigned.acquirePermission()) {
      return ats.triesAgain();
    }
    Map<String, String> headers = headers(ats, delivery, Reason.UNSIGNED, null);
    log.atWarn()
        .addKeyValue("source", ats.source())
        .addKeyValue("bytes", delivery.body().length)
        .addKeyValue("sha256", delivery.sha256())
        .log("No key fits the signature of a delivery; its sender is asked to try again");
    if (ats.triesAgain()) {
      deadLetters.offer(delivery.sha256(), seal.seal(delivery.body()), headers);
    } else {
      deadLetters.keep(delivery.sha256(), seal.seal(delivery.body()), headers);
    }
    return true;
  }

  private boolean signed(Ats ats, Delivery delivery, Reason reason, @Nullable String field) {
    deadLetters.keep(
        delivery.sha256(), seal.seal(delivery.body()), headers(ats, delivery, reason, field));
    return true;
  }

  private static Map<String, String> headers(
      Ats ats, Delivery delivery, Reason reason, @Nullable String field) {
    Map<String, String> headers = new LinkedHashMap<>();
    String tenant = delivery.tenant();
    headers.put("dead-letter-source", ats.source());
    headers.put(
        "dead-letter-tenant", tenant.substring(0, Math.min(LONGEST_TENANT, tenant.length())));
    headers.put("dead-letter-reason", reason.name());
    headers.put("dead-letter-timestamp", Long.toString(delivery.receivedAt().toEpochMilli()));
    headers.put("dead-letter-size", Integer.toString(delivery.body().length));
    headers.put("dead-letter-sha256", delivery.sha256());
    if (field != null) {
      headers.put("dead-letter-field", field);
    }
    return headers;
  }
}

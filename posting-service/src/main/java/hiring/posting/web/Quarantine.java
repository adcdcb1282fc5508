package hiring.posting.web;

import hiring.posting.ats.Ats;
import hiring.posting.ats.Delivery;
import hiring.posting.ats.Reading;
import hiring.service.DeadLetterGateway;
import hiring.service.DeadLetterGateway.Reason;
import hiring.service.RefusedException;
import hiring.service.UnavailableException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/**
 * Keeps deliveries aside that cannot be verified or understood: a note on the dead-letter topic
 * tells source, time, size and digest, by which the sender can find them; all of it, as it came, is
 * sealed, or left out where nothing can be sealed.
 *
 * <p>Anyone can send what no key fits, so of those only so many in a second are noted for each
 * source. What is signed is noted always, and before it is answered: it will not be understood any
 * better when it comes again.
 */
@Component
class Quarantine {

  private static final Logger log = LoggerFactory.getLogger(Quarantine.class);
  private static final int LONGEST_TENANT = 200;

  private final DeadLetterGateway deadLetters;
  private final DeliverySeal seal;

  Quarantine(DeadLetterGateway deadLetters, DeliverySeal seal) {
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
  boolean take(Webhooks.Vendor vendor, Delivery delivery, Reading reading) {
    Ats ats = vendor.ats();
    return switch (reading) {
      case Reading.Unsigned none -> unsigned(vendor, delivery);
      case Reading.Broken broken -> signed(ats, delivery, Reason.BROKEN, null);
      case Reading.Incomplete(String field) -> signed(ats, delivery, Reason.INCOMPLETE, field);
      case Reading.Submitted submitted -> true;
      case Reading.Thin thin -> true;
      case Reading.Ping ping -> true;
      case Reading.Handshake handshake -> true;
      case Reading.Ignored ignored -> true;
    };
  }

  /**
   * A delivery that was taken, as it came.
   *
   * @throws ResponseStatusException 404 if there is no dead letter
   * @throws RefusedException if there is one, and nothing of it that can be opened
   * @throws UnavailableException if the broker does not answer
   */
  QuarantinedDelivery kept(int partition, long offset) {
    byte[] sealed =
        deadLetters
            .kept(partition, offset)
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    return seal.open(sealed)
        .map(QuarantinedDelivery::read)
        .orElseThrow(() -> new RefusedException("NOT_KEPT", HttpStatus.CONFLICT));
  }

  private boolean unsigned(Webhooks.Vendor vendor, Delivery delivery) {
    Ats ats = vendor.ats();
    if (!vendor.notesOneMore()) {
      return ats.triesAgain();
    }
    Map<String, String> headers = headers(ats, delivery, Reason.UNSIGNED, null);
    log.atWarn()
        .addKeyValue("source", ats.source())
        .addKeyValue("bytes", delivery.body().length)
        .addKeyValue("sha256", delivery.sha256())
        .log("No key fits the signature of a delivery; its sender is asked to try again");
    if (ats.triesAgain()) {
      deadLetters.offer(delivery.sha256(), sealed(ats, delivery), headers);
    } else {
      deadLetters.keep(delivery.sha256(), sealed(ats, delivery), headers);
    }
    return true;
  }

  private boolean signed(Ats ats, Delivery delivery, Reason reason, @Nullable String field) {
    deadLetters.keep(
        delivery.sha256(), sealed(ats, delivery), headers(ats, delivery, reason, field));
    return true;
  }

  private byte[] sealed(Ats ats, Delivery delivery) {
    return seal.keeps()
        ? seal.seal(QuarantinedDelivery.of(ats.source(), delivery).json())
        : new byte[0];
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

package hiring.posting.web;

import hiring.posting.ats.Ats;
import hiring.posting.ats.Delivery;
import hiring.posting.ats.Reading;
import hiring.service.Endpoint;
import hiring.service.RefusedException;
import jakarta.servlet.ServletRequest;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/**
 * ATSs deliver here; a success means that the broker has it. The path may name the account among
 * several of one vendor: {@code /webhooks/greenhouse/emea}.
 */
@RestController
class WebhookController {

  /** As long as someone needs to put a key right, or a broker to come back, and no vendor minds. */
  private static final Duration RETRY_AFTER = Duration.ofSeconds(60);

  private static final String LINK = "link";

  private final Webhooks webhooks;
  private final DeliveryGateway deliveries;
  private final Quarantine quarantine;
  private final WebhookNotes notes;

  WebhookController(
      Webhooks webhooks, DeliveryGateway deliveries, Quarantine quarantine, WebhookNotes notes) {
    this.webhooks = webhooks;
    this.deliveries = deliveries;
    this.quarantine = quarantine;
    this.notes = notes;
  }

  @Endpoint(
      value =
          "Takes what an ATS delivers, signed by one of its live keys. 202 to SmartRecruiters, which"
              + " wants that; 503 to vendors who take 401 or 429 for final.",
      open = true,
      takes = Map.class,
      answers = Map.class,
      refuses = {
        "400 MALFORMED_JSON",
        "401 BAD_SIGNATURE",
        "422 INVALID_FIELD",
        "429 TOO_MANY_DELIVERIES"
      })
  @PostMapping(
      path = {"/webhooks/{source}", "/webhooks/{source}/{tenant}"},
      consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<?> deliver(
      @PathVariable String source,
      @PathVariable(required = false) @Nullable String tenant,
      @RequestHeader HttpHeaders headers,
      @RequestBody(required = false) byte @Nullable [] body,
      ServletRequest request) {
    Webhooks.Vendor vendor =
        webhooks.of(source).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    Ats ats = vendor.ats();
    String address = request.getRemoteAddr();
    if (!vendor.strangers().mayTry(address)) {
      throw throttled(ats);
    }
    Delivery delivery =
        new Delivery(
            body == null ? new byte[0] : body,
            lowerCase(headers),
            tenant == null ? "" : tenant,
            Instant.now().truncatedTo(ChronoUnit.MILLIS));
    Reading reading = ats.read(delivery, vendor.keys());
    if (!reading.isSigned()) {
      vendor.strangers().count(address);
    } else if (!vendor.takesOneMore()) {
      throw throttled(ats);
    }
    notes.take(ats.source(), reading);
    if (!quarantine.take(vendor, delivery, reading)) {
      throw tooMany(ats);
    }
    return answer(ats, reading);
  }

  private ResponseEntity<?> answer(Ats ats, Reading reading) {
    Map<String, ?> told =
        deliveries.accept(
            reading,
            new RefusedException(
                "BAD_SIGNATURE", HttpStatus.valueOf(ats.unsignedStatus()), RETRY_AFTER));
    return switch (reading) {
      case Reading.Handshake(String header, String value) ->
          ResponseEntity.ok().header(header, value).build();
      case Reading.Ping ping -> ResponseEntity.ok(told);
      default -> ResponseEntity.status(ats.successStatus()).body(told);
    };
  }

  private RefusedException throttled(Ats ats) {
    notes.throttled(ats.source());
    return tooMany(ats);
  }

  private static RefusedException tooMany(Ats ats) {
    return new RefusedException(
        "TOO_MANY_DELIVERIES", HttpStatus.valueOf(ats.throttledStatus()), Limit.PERIOD);
  }

  /**
   * By lower-case name. A link header may be several, and its sender signs all of them; of another
   * the first counts.
   */
  private static Map<String, String> lowerCase(HttpHeaders headers) {
    Map<String, String> lowerCase = new HashMap<>();
    headers.forEach((name, values) -> {
      String key = name.toLowerCase(Locale.ROOT);
      lowerCase.putIfAbsent(key, key.equals(LINK) ? String.join(", ", values) : values.getFirst());
    });
    return lowerCase;
  }
}

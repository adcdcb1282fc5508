package hiring.posting.web;

import hiring.posting.ats.Ats;
import hiring.posting.ats.Delivery;
import hiring.posting.ats.Reading;
import hiring.posting.codec.NoticeCodec;
import hiring.posting.codec.NoticeRecord;
import hiring.posting.domain.Notice;
import hiring.posting.domain.Notification;
import hiring.service.Endpoint;
import hiring.service.InvalidFieldException;
import hiring.service.RefusedException;
import hiring.service.SubmissionGateway;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
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

  private final Webhooks webhooks;
  private final SubmissionGateway submissions;
  private final NotificationGateway notifications;
  private final Quarantine quarantine;
  private final WebhookNotes notes;

  WebhookController(
      Webhooks webhooks,
      SubmissionGateway submissions,
      NotificationGateway notifications,
      Quarantine quarantine,
      WebhookNotes notes) {
    this.webhooks = webhooks;
    this.submissions = submissions;
    this.notifications = notifications;
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
      @RequestBody(required = false) byte @Nullable [] body) {
    Webhooks.Vendor vendor =
        webhooks.of(source).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    Ats ats = vendor.ats();
    if (!vendor.takesOneMore()) {
      notes.throttled(ats.source());
      throw tooMany(ats);
    }
    Delivery delivery =
        new Delivery(
            body == null ? new byte[0] : body,
            lowerCase(headers),
            tenant == null ? "" : tenant,
            Instant.now().truncatedTo(ChronoUnit.MILLIS));
    Reading reading = ats.read(delivery, vendor.keys());
    notes.take(ats.source(), reading);
    if (!quarantine.take(ats, delivery, reading)) {
      throw tooMany(ats);
    }
    return answer(ats, reading);
  }

  private ResponseEntity<?> answer(Ats ats, Reading reading) {
    return switch (reading) {
      case Reading.Submitted submitted -> success(ats, submit(submitted));
      case Reading.Thin(Notification notification, UUID deliveryId) ->
          success(ats, Map.of("notificationId", notifications.accept(notification, deliveryId)));
      case Reading.Ignored ignored -> success(ats, Map.of("ignored", true));
      case Reading.Ping ping -> ResponseEntity.ok(Map.of("ping", true));
      case Reading.Handshake(String header, String value) ->
          ResponseEntity.ok().header(header, value).build();
      case Reading.Unsigned unsigned ->
          throw new RefusedException(
              "BAD_SIGNATURE", HttpStatus.valueOf(ats.unsignedStatus()), RETRY_AFTER);
      case Reading.Broken broken ->
          throw new RefusedException("MALFORMED_JSON", HttpStatus.BAD_REQUEST);
      case Reading.Incomplete(String field) ->
          throw new InvalidFieldException(field, "is missing or out of its range");
    };
  }

  /** All that it says is with the broker before any of it is acknowledged. */
  private Map<String, ?> submit(Reading.Submitted submitted) {
    Map<String, String> told = new HashMap<>();
    for (Notice notice : submitted.notices()) {
      NoticeRecord record = NoticeCodec.toAvro(notice, submitted.deliveryId());
      submissions.submit(record.topic(), record.key(), record.value());
      told.put(record.key(), record.keyName());
    }
    if (told.size() != 1) {
      return Map.of("accepted", true);
    }
    String id = told.keySet().iterator().next();
    return Map.of(String.valueOf(told.get(id)), id);
  }

  private static ResponseEntity<?> success(Ats ats, Map<String, ?> body) {
    return ResponseEntity.status(ats.successStatus()).body(body);
  }

  private static RefusedException tooMany(Ats ats) {
    return new RefusedException(
        "TOO_MANY_DELIVERIES", HttpStatus.valueOf(ats.throttledStatus()), Limit.PERIOD);
  }

  private static Map<String, String> lowerCase(HttpHeaders headers) {
    return headers.toSingleValueMap().entrySet().stream()
        .collect(
            Collectors.toMap(
                header -> header.getKey().toLowerCase(Locale.ROOT),
                Map.Entry::getValue,
                (first, second) -> first));
  }
}

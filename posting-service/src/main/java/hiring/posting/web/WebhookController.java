package hiring.posting.web;

import hiring.posting.ats.Delivery;
import hiring.posting.ats.Reading;
import hiring.posting.codec.NoticeCodec;
import hiring.posting.codec.NoticeRecord;
import hiring.posting.domain.Notice;
import hiring.service.Endpoint;
import hiring.service.InvalidFieldException;
import hiring.service.RefusedException;
import hiring.service.SubmissionGateway;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
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

  private final Webhooks webhooks;
  private final SubmissionGateway submissions;
  private final WebhookNotes notes;

  WebhookController(Webhooks webhooks, SubmissionGateway submissions, WebhookNotes notes) {
    this.webhooks = webhooks;
    this.submissions = submissions;
    this.notes = notes;
  }

  @Endpoint(
      value = "Takes what an ATS delivers, signed by one of its live keys.",
      open = true,
      takes = Map.class,
      answers = Map.class,
      refuses = {"400 MALFORMED_JSON", "401 BAD_SIGNATURE", "422 INVALID_FIELD"})
  @PostMapping(
      path = {"/webhooks/{source}", "/webhooks/{source}/{tenant}"},
      consumes = MediaType.APPLICATION_JSON_VALUE)
  Object deliver(
      @PathVariable String source,
      @PathVariable(required = false) @Nullable String tenant,
      @RequestHeader HttpHeaders headers,
      @RequestBody(required = false) byte @Nullable [] body) {
    Webhooks.Vendor vendor =
        webhooks.of(source).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    Delivery delivery =
        new Delivery(
            body == null ? new byte[0] : body, lowerCase(headers), tenant == null ? "" : tenant);
    Reading reading = vendor.ats().read(delivery, vendor.keys());
    notes.take(vendor.ats().source(), delivery, reading);
    return switch (reading) {
      case Reading.Submitted submitted -> submit(submitted);
      case Reading.Ping() -> Map.of("ping", true);
      case Reading.Ignored(String action) -> Map.of("ignored", true);
      case Reading.Unsigned() ->
          throw new RefusedException(
              "BAD_SIGNATURE", HttpStatus.valueOf(vendor.ats().unsignedStatus()));
      case Reading.Broken() -> throw new RefusedException("MALFORMED_JSON", HttpStatus.BAD_REQUEST);
      case Reading.Incomplete(String field) ->
          throw new InvalidFieldException(field, "is required");
    };
  }

  /** All that it says is with the broker before any of it is acknowledged. */
  private Map<String, Object> submit(Reading.Submitted submitted) {
    Map<String, Object> ids = Map.of("accepted", true);
    for (Notice notice : submitted.notices()) {
      NoticeRecord record = NoticeCodec.toAvro(notice, submitted.deliveryId());
      submissions.submit(record.topic(), record.key(), record.value());
      ids = Map.of(record.keyName(), record.key());
    }
    return submitted.notices().size() == 1 ? ids : Map.of("accepted", true);
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

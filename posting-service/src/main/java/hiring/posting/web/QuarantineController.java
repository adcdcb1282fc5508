package hiring.posting.web;

import hiring.posting.ats.Reading;
import hiring.service.Endpoint;
import hiring.service.RefusedException;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Deliveries come out of quarantine here, once their keys or their reader were mended. */
@RestController
@RequestMapping("/quarantine")
class QuarantineController {

  private final Quarantine quarantine;
  private final Webhooks webhooks;
  private final DeliveryGateway deliveries;
  private final WebhookNotes notes;

  QuarantineController(
      Quarantine quarantine, Webhooks webhooks, DeliveryGateway deliveries, WebhookNotes notes) {
    this.quarantine = quarantine;
    this.webhooks = webhooks;
    this.deliveries = deliveries;
    this.notes = notes;
  }

  /**
   * What is not taken stays where it is, and can be tried again.
   *
   * @param partition of the dead letter
   * @param offset of the dead letter
   */
  @Endpoint(
      value =
          "Reads a quarantined delivery anew, with the keys that are live now and as of when it"
              + " came; what `./hiring redrive` calls. The same one again has no second effect.",
      answers = Map.class,
      refuses = {"400 MALFORMED_JSON", "409 BAD_SIGNATURE", "409 NOT_KEPT", "422 INVALID_FIELD"})
  @PostMapping("/{partition}/{offset}/redeliver")
  Map<String, ?> redeliver(@PathVariable int partition, @PathVariable long offset) {
    QuarantinedDelivery kept = quarantine.kept(partition, offset);
    Webhooks.Vendor vendor =
        webhooks
            .of(kept.source())
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    Reading reading = vendor.ats().read(kept.delivery(), vendor.keys());
    Map<String, ?> told =
        deliveries.accept(reading, new RefusedException("BAD_SIGNATURE", HttpStatus.CONFLICT));
    notes.take(kept.source(), reading);
    return told;
  }
}

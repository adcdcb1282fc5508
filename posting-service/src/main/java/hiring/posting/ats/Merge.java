package hiring.posting.ats;

import hiring.posting.domain.Account;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * Merge's webhooks, which tell what happened in an ATS behind it: {@code
 * X-Merge-Webhook-Signature}, an HMAC in URL-safe Base64 over the body as received. The ids are the
 * ATS's own ({@code integration_slug}, {@code remote_id}), so that the same application seen
 * directly and through Merge is one. Objects that were not expanded, of which the webhook has
 * Merge's id alone, make a notification thin.
 *
 * <p>Merge tries again twice, and never after a 4xx: while keys rotate, and where it is too fast,
 * it is answered 503. What is signed and cannot be read will not change, and is answered 4xx.
 */
public final class Merge implements Ats {

  private static final String SOURCE = "merge";
  private static final int UNAVAILABLE = 503;

  /** Its documented events that change nothing here. */
  private static final Set<String> OTHER_EVENTS =
      Set.of("Candidate.added", "Candidate.changed", "LinkedAccount.synced");

  private final EndReasons reasons;
  private final Map<String, String> tenants;

  /**
   * @param withdrawals names of reject reasons by which the candidate left
   * @param tenants the tenant of a linked account, by its id; that of the path for all others
   */
  public Merge(List<String> withdrawals, Map<String, String> tenants) {
    this.reasons = new EndReasons(withdrawals);
    this.tenants = Map.copyOf(tenants);
  }

  @Override
  public String source() {
    return SOURCE;
  }

  @Override
  public int throttledStatus() {
    return UNAVAILABLE;
  }

  @Override
  public int unsignedStatus() {
    return UNAVAILABLE;
  }

  @Override
  public boolean triesAgain() {
    return false;
  }

  @Override
  public Reading read(Delivery delivery, SigningKeys keys) {
    String signature = delivery.header("X-Merge-Webhook-Signature").orElse("").strip();
    return keys.fit(delivery.body(), Signature.base64(signature))
        ? JsonBody.read(delivery.body(), body -> says(delivery, body))
        : new Reading.Unsigned();
  }

  private Reading says(Delivery delivery, Payload body) throws MissingFieldException {
    String event = body.at("hook").word("event");
    Payload data = body.at("data");
    return switch (event) {
      case "Application.added" -> added(telling(delivery, body, event), body, data);
      case "Application.changed" -> changed(telling(delivery, body, event), body, data);
      case "Application.removed" ->
          telling(delivery, body, event)
              .erased(null, List.of(data.id("remote_id")), delivery.receivedAt());
      case "Candidate.removed" ->
          telling(delivery, body, event)
              .erased(data.id("remote_id"), List.of(), delivery.receivedAt());
      default -> new Reading.Ignored(OTHER_EVENTS.contains(event) ? event : "other");
    };
  }

  /** Its signature, and nothing else, tells one delivery from another; a key may have changed. */
  private Telling telling(Delivery delivery, Payload body, String event)
      throws MissingFieldException {
    Payload linked = body.at("linked_account");
    String source = Telling.source(linked, "integration_slug");
    String tenant =
        tenants.getOrDefault(String.valueOf(linked.optionalId("id")), delivery.tenant());
    return new Telling(new Account(source, tenant), event, delivery.id(SOURCE));
  }

  private static Reading added(Telling telling, Payload body, Payload data)
      throws MissingFieldException {
    return data.at("candidate").isObject() && data.at("job").isObject()
        ? telling.applied(new MergeApplication(data).submission(telling.account(), SOURCE))
        : thin(telling, body, data);
  }

  private Reading changed(Telling telling, Payload body, Payload data)
      throws MissingFieldException {
    MergeApplication application = new MergeApplication(data);
    boolean rejected = application.isRejected();
    JsonNode told = data.node().path(rejected ? "reject_reason" : "current_stage");
    if (!isExpanded(told)) {
      return thin(telling, body, data);
    }
    if (!rejected && !told.hasNonNull("name")) {
      return telling.ignored();
    }
    return telling.changed(
        application.id(),
        rejected ? data.time("rejected_at", "modified_at") : data.time("modified_at"),
        application.change(reasons));
  }

  /** Whether it holds what there is, were it nothing. */
  private static boolean isExpanded(JsonNode node) {
    return node.isObject() || node.isNull() || node.isMissingNode();
  }

  private static Reading thin(Telling telling, Payload body, Payload data)
      throws MissingFieldException {
    return telling.thin(
        SOURCE,
        Map.of(
            "applicationId",
            data.shortId("id"),
            "linkedAccountId",
            body.at("linked_account").shortId("id")),
        data.time("modified_at", "applied_at"));
  }
}

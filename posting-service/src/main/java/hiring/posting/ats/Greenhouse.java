package hiring.posting.ats;

import hiring.posting.domain.Account;
import hiring.posting.domain.Change;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Greenhouse Recruiting's webhooks, as its public documents describe them: {@code Signature: sha256
 * <hex>}, an HMAC over the body as received; the body's {@code action} says what happened.
 *
 * <p>It tries again 7 times over 15 hours unless it is answered 200, 401 included, so a delivery
 * that no key fits is answered 401 and comes again after the keys were put right.
 */
public final class Greenhouse implements Ats {

  private static final String SOURCE = "greenhouse";
  private static final int UNAUTHORIZED = 401;

  /** Its documented actions that change nothing here. */
  private static final Set<String> OTHER_ACTIONS =
      Set.of("new_prospect_application", "update_candidate", "application_updated");

  private final EndReasons reasons;

  /**
   * @param withdrawals names of rejection reasons, or of their types, by which the candidate left
   */
  public Greenhouse(List<String> withdrawals) {
    this.reasons = new EndReasons(withdrawals);
  }

  /** With reasons told by their words alone. */
  public Greenhouse() {
    this(List.of());
  }

  @Override
  public String source() {
    return SOURCE;
  }

  @Override
  public int unsignedStatus() {
    return UNAUTHORIZED;
  }

  @Override
  public boolean triesAgain() {
    return true;
  }

  @Override
  public Reading read(Delivery delivery, SigningKeys keys) {
    String signature = delivery.header("Signature").orElse("").strip();
    return keys.fit(delivery.body(), Signature.hex(Signature.after("sha256 ", signature)))
        ? JsonBody.read(delivery.body(), body -> says(delivery, body))
        : new Reading.Unsigned();
  }

  private Reading says(Delivery delivery, Payload body) throws MissingFieldException {
    String action = body.word("action");
    Telling telling =
        new Telling(
            new Account(SOURCE, delivery.tenant()),
            action,
            delivery.id(SOURCE, delivery.header("Greenhouse-Event-ID").orElse("")));
    Payload payload = body.at("payload");
    Payload application = payload.at("application");
    return switch (action) {
      case "ping" -> new Reading.Ping();
      case "new_candidate_application" ->
          telling.applied(
              new GreenhouseApplication(application).submission(SOURCE, delivery.tenant()));
      case "candidate_stage_change" ->
          changed(
              telling, application, Telling.stage(application.at("current_stage").text("name")));
      case "reject_candidate" -> rejected(telling, application);
      case "unreject_candidate", "unhire_candidate" ->
          changed(telling, application, new Change.Reopened());
      case "hire_candidate" -> hired(telling, application, delivery.receivedAt());
      case "delete_application" -> {
        Payload deleted = application.isObject() ? application : payload;
        yield telling.erased(null, List.of(deleted.id("id")), delivery.receivedAt());
      }
      case "delete_candidate" -> {
        Payload person = payload.at("person");
        yield telling.erased(person.id("id"), applications(person.node()), delivery.receivedAt());
      }
      case "candidate_anonymized" ->
          telling.erased(payload.id("candidate_id"), List.of(), delivery.receivedAt());
      case "merge_candidate" -> {
        Payload person = payload.at("person");
        yield telling.merged(person.id("id"), person.id("new_candidate_id"), delivery.receivedAt());
      }
      default -> new Reading.Ignored(OTHER_ACTIONS.contains(action) ? action : "other");
    };
  }

  private static Reading changed(Telling telling, Payload application, Change change)
      throws MissingFieldException {
    return telling.changed(application.id("id"), application.time("last_activity_at"), change);
  }

  /** One action, whoever ended it: the reason says who. */
  private Reading rejected(Telling telling, Payload application) throws MissingFieldException {
    Payload reason = application.at("rejection_reason");
    return telling.changed(
        application.id("id"),
        application.time("rejected_at", "last_activity_at"),
        reasons.ending(
            ending(reason.at("type").word("name")),
            reason.optionalId("id"),
            reason.optionalText("name"),
            reason.at("type").optionalText("name")));
  }

  /** Its own types of rejection reasons; companies may add others, which leave it open. */
  private static @Nullable Change ending(String type) {
    return switch (type.strip().toLowerCase(Locale.ROOT)) {
      case "they rejected us" -> new Change.Withdrawn();
      case "we rejected them" -> new Change.Rejected();
      default -> null;
    };
  }

  /**
   * Its documents show no time of a hire. It is dated by the last activity where that is sent, else
   * by when the offer was accepted: both are the same each time it is delivered, so a late repeat
   * does not hire again who was unhired. By when it came only where nothing else is there.
   */
  private static Reading hired(Telling telling, Payload application, Instant receivedAt)
      throws MissingFieldException {
    Instant active = Payload.instant(application.node().path("last_activity_at"));
    Instant accepted = Payload.instant(application.node().path("offer").path("resolved_at"));
    Instant at = active == null ? accepted : active;
    return telling.changed(application.id("id"), at == null ? receivedAt : at, new Change.Hired());
  }

  private static List<String> applications(JsonNode person) {
    List<String> ids = new ArrayList<>();
    for (JsonNode deleted : person.path("deleted_application_ids")) {
      String id = JsonText.id(deleted);
      if (id != null) {
        ids.add(id);
      }
    }
    return ids;
  }
}

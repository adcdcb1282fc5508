package hiring.posting.ats;

import hiring.posting.domain.Account;
import hiring.posting.domain.Change;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Lever's webhooks, as its public documents describe them: the signature lies in the body, an HMAC
 * in hexadecimal over {@code token} and {@code triggeredAt}, one after the other. The rest of the
 * body is not signed, so that whoever saw a delivery can make others of the same moment: of what is
 * not fetched from Lever's API, event and ids are believed unsigned. {@code triggeredAt} is signed,
 * and is when it happened.
 *
 * <p>What it does when it is refused is not said, so it is planned for as if it never came again:
 * what no key fits is kept aside, then answered 503.
 */
public final class Lever implements Ats {

  private static final String SOURCE = "lever";
  private static final int UNAVAILABLE = 503;

  /** Its documented events that change nothing here. */
  private static final Set<String> OTHER_EVENTS =
      Set.of(
          "contactCreated",
          "contactUpdated",
          "interviewCreated",
          "interviewUpdated",
          "interviewDeleted");

  private final EndReasons reasons;

  /**
   * @param withdrawals ids of archive reasons by which the candidate left
   */
  public Lever(List<String> withdrawals) {
    this.reasons = new EndReasons(withdrawals);
  }

  @Override
  public String source() {
    return SOURCE;
  }

  @Override
  public int unsignedStatus() {
    return UNAVAILABLE;
  }

  @Override
  public boolean triesAgain() {
    return false;
  }

  /** The body must be read to find its signature; until it fits, nothing else in it is. */
  @Override
  public Reading read(Delivery delivery, SigningKeys keys) {
    Reading reading =
        JsonBody.read(
            delivery.body(),
            body -> isSigned(body, keys) ? says(delivery, body) : new Reading.Unsigned());
    return reading instanceof Reading.Broken ? new Reading.Unsigned() : reading;
  }

  private static boolean isSigned(Payload body, SigningKeys keys) {
    String signed = body.word("token") + body.node().path("triggeredAt").asString("");
    return keys.fit(signed.getBytes(StandardCharsets.UTF_8), Signature.hex(body.word("signature")));
  }

  private Reading says(Delivery delivery, Payload body) throws MissingFieldException {
    String event = body.word("event");
    Payload data = body.at("data");
    Instant at = body.time("triggeredAt");
    Map<String, String> ids = ids(data.node());
    Telling telling =
        new Telling(
            new Account(SOURCE, delivery.tenant()),
            event,
            delivery.id(SOURCE, event + "/" + String.join("/", ids.values()) + "/" + at));
    String application = ids.get("applicationId");
    return switch (event) {
      case "applicationCreated", "candidateStageChange" -> thin(telling, data, ids, at);
      case "candidateHired" ->
          application == null
              ? thin(telling, data, ids, at)
              : telling.changed(application, at, new Change.Hired());
      case "candidateArchiveChange" -> {
        Change change = archived(data);
        yield application == null || change == null
            ? thin(telling, data, ids, at)
            : telling.changed(application, at, change);
      }
      case "candidateDeleted" -> telling.erased(data.id("contactId"), List.of(), at);
      default -> new Reading.Ignored(OTHER_EVENTS.contains(event) ? event : "other");
    };
  }

  private static Reading thin(Telling telling, Payload data, Map<String, String> ids, Instant at)
      throws MissingFieldException {
    data.id("opportunityId");
    return telling.thin(SOURCE, ids, at);
  }

  /**
   * Archived to nothing, it goes on. Reasons are ids, and a hire has one too: what one means that
   * is not configured is to be fetched, and null.
   */
  private @Nullable Change archived(Payload data) {
    Payload archived = data.at("toArchived");
    if (!archived.isObject()) {
      return new Change.Reopened();
    }
    return reasons.areTheirs(archived.optionalId("reason")) ? new Change.Withdrawn() : null;
  }

  /** All ids that it names, in the order of their names. */
  private static Map<String, String> ids(JsonNode data) {
    Map<String, String> ids = new TreeMap<>();
    for (String name :
        List.of("applicationId", "opportunityId", "contactId", "candidateId", "toStageId")) {
      String id = JsonText.id(data.path(name));
      if (id != null && id.length() <= 200) {
        ids.put(name, id);
      }
    }
    return ids;
  }
}

package hiring.posting.ats;

import hiring.contract.Ids;
import hiring.posting.domain.Notice;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

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
  private static final int LONGEST_EVENT_ID = 200;
  private static final Pattern SIGNATURE = Pattern.compile("sha256 ([0-9a-fA-F]{64})");

  /** Its documented actions that say nothing about a new application. */
  private static final Set<String> OTHER_ACTIONS =
      Set.of(
          "candidate_stage_change",
          "reject_candidate",
          "unreject_candidate",
          "hire_candidate",
          "unhire_candidate",
          "update_candidate",
          "delete_candidate",
          "merge_candidate",
          "candidate_anonymized",
          "delete_application",
          "application_updated");

  private final JsonMapper json = JsonMapper.shared();

  @Override
  public String source() {
    return SOURCE;
  }

  @Override
  public int unsignedStatus() {
    return UNAUTHORIZED;
  }

  @Override
  public Reading read(Delivery delivery, SigningKeys keys) {
    if (!isSigned(delivery, keys)) {
      return new Reading.Unsigned();
    }
    JsonNode body;
    try {
      body = json.readTree(delivery.body());
    } catch (JacksonException e) {
      return new Reading.Broken();
    }
    if (!body.isObject()) {
      return new Reading.Broken();
    }
    String action = body.path("action").stringValue("");
    return switch (action) {
      case "ping" -> new Reading.Ping();
      case "new_candidate_application" -> submitted(delivery, body);
      default -> new Reading.Ignored(OTHER_ACTIONS.contains(action) ? action : "other");
    };
  }

  private static boolean isSigned(Delivery delivery, SigningKeys keys) {
    Matcher signature = SIGNATURE.matcher(delivery.header("Signature").orElse("").strip());
    return signature.matches()
        && keys.fit(delivery.body(), HexFormat.of().parseHex(signature.group(1)));
  }

  private static Reading submitted(Delivery delivery, JsonNode body) {
    try {
      GreenhouseApplication application =
          new GreenhouseApplication(body.path("payload").path("application"));
      return new Reading.Submitted(
          "new_candidate_application",
          List.of(new Notice.Applied(application.submission(SOURCE, delivery.tenant()))),
          deliveryId(delivery));
    } catch (MissingFieldException e) {
      return new Reading.Incomplete(e.field());
    }
  }

  private static UUID deliveryId(Delivery delivery) {
    String id =
        delivery
            .header("Greenhouse-Event-ID")
            .filter(given -> !given.isBlank() && given.length() <= LONGEST_EVENT_ID)
            .orElseGet(() -> "sha256:" + digest(delivery.body()));
    return Ids.derive("delivery/" + SOURCE + "/" + delivery.tenant() + "/" + id);
  }

  private static String digest(byte[] body) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}

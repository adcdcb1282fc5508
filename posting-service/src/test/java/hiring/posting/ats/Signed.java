package hiring.posting.ats;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A request as a vendor makes it, signed by the vendor's rule.
 *
 * @param headers of the fixture and of the signature, as written
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Signed(byte[] body, Map<String, String> headers) {

  /** A key for what is put aside, which is required beside every other. */
  public static final String QUARANTINE_KEY =
      Base64.getEncoder().encodeToString("example-key-of-the-quarantine-32".getBytes(UTF_8));

  /** Where Lever's signature goes in a body. */
  private static final String PLACE = "SIGNATURE";

  /**
   * Signs for each vendor; a new one has a case here.
   *
   * @param id of the delivery, where the vendor sends one
   */
  public static Signed by(
      String source, String id, byte[] body, Map<String, String> given, String key, Instant now) {
    byte[] secret = key.getBytes(UTF_8);
    Map<String, String> headers = new HashMap<>(given);
    switch (source) {
      case "greenhouse" -> {
        headers.put("Signature", "sha256 " + hex(secret, body));
        headers.put("Greenhouse-Event-ID", id);
      }
      case "ashby" -> headers.put("Ashby-Signature", "sha256=" + hex(secret, body));
      case "workable" -> headers.put("X-Workable-Signature", hex(secret, body));
      case "merge" ->
          headers.put(
              "X-Merge-Webhook-Signature",
              Base64.getUrlEncoder().encodeToString(hmac(secret, body)));
      case "lever" -> {
        return new Signed(inside(secret, body), headers);
      }
      case "smartrecruiters" -> {
        String signature =
            hex(
                secret,
                joined(
                    headers.getOrDefault("smartrecruiters-timestamp", ""),
                    new String(body, UTF_8),
                    headers.getOrDefault("event-id", ""),
                    headers.getOrDefault("event-name", ""),
                    headers.getOrDefault("event-version", ""),
                    headers.getOrDefault("Link", "")));
        headers.put(
            "smartrecruiters-signature", "v1=" + hex(new byte[] {1}, body) + ";v1=" + signature);
      }
      case "generic" -> {
        headers.put("webhook-id", id);
        headers.put("webhook-timestamp", Long.toString(now.getEpochSecond()));
        byte[] signature =
            hmac(
                secret,
                joined(id, headers.getOrDefault("webhook-timestamp", ""), new String(body, UTF_8)));
        headers.put(
            "webhook-signature", "v1a,bm8= v1," + Base64.getEncoder().encodeToString(signature));
      }
      default -> throw new IllegalArgumentException("nobody knows how " + source + " signs");
    }
    return new Signed(body, headers);
  }

  /** The key as it is configured. */
  public static String configured(String source, String key) {
    return source.equals("generic")
        ? "whsec_" + Base64.getEncoder().encodeToString(key.getBytes(UTF_8))
        : key;
  }

  public Delivery delivery(String tenant, Instant receivedAt) {
    Map<String, String> lowerCase = new HashMap<>();
    headers.forEach((name, value) -> lowerCase.put(name.toLowerCase(Locale.ROOT), value));
    return new Delivery(body, lowerCase, tenant, receivedAt);
  }

  private static byte[] inside(byte[] secret, byte[] body) {
    String text = new String(body, UTF_8);
    if (!text.contains(PLACE)) {
      return body;
    }
    JsonNode json = JsonMapper.shared().readTree(text);
    String signed = json.path("token").stringValue("") + json.path("triggeredAt").asString("");
    return text.replace(PLACE, hex(secret, signed.getBytes(UTF_8))).getBytes(UTF_8);
  }

  private static byte[] joined(String... parts) {
    ByteArrayOutputStream joined = new ByteArrayOutputStream();
    joined.writeBytes(String.join(".", parts).getBytes(UTF_8));
    return joined.toByteArray();
  }

  private static String hex(byte[] secret, byte[] message) {
    return HexFormat.of().formatHex(hmac(secret, message));
  }

  private static byte[] hmac(byte[] secret, byte[] message) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secret, "HmacSHA256"));
      return mac.doFinal(message);
    } catch (GeneralSecurityException e) {
      throw new AssertionError(e);
    }
  }
}

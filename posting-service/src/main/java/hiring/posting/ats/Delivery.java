package hiring.posting.ats;

import hiring.contract.Ids;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * One request of an ATS.
 *
 * @param body the bytes as received, over which most vendors sign
 * @param headers by lower-case name
 * @param tenant the ATS account that the path names; empty when it names none
 * @param receivedAt when it arrived
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Delivery(
    byte[] body, Map<String, String> headers, String tenant, Instant receivedAt) {

  private static final int LONGEST_ID = 200;

  /** The digest of the body in hexadecimal, by which its sender can find it. */
  public String sha256() {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** The value of a header, whatever the case of its name. */
  Optional<String> header(String name) {
    return Optional.ofNullable(headers.get(name.toLowerCase(Locale.ROOT)));
  }

  /**
   * The id that it has each time it is delivered.
   *
   * @param given the vendor's own; where it is none that can be one, the content is
   */
  UUID id(String source, String given) {
    String id = given.isBlank() || given.length() > LONGEST_ID ? "sha256:" + sha256() : given;
    return Ids.derive("delivery/" + source + "/" + tenant + "/" + id);
  }

  /** The id of a delivery that is known by its content alone. */
  UUID id(String source) {
    return id(source, "");
  }
}

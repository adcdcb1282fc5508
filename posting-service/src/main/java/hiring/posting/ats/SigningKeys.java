package hiring.posting.ats;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The keys that a vendor may sign with; several while they rotate. Compared in constant time. */
public final class SigningKeys {

  private static final String HMAC = "HmacSHA256";
  private static final String STANDARD_PREFIX = "whsec_";

  private final List<SecretKeySpec> keys;

  /** Keys as configured; blank ones are left out. */
  public SigningKeys(List<String> secrets) {
    this(secrets, secret -> secret.getBytes(StandardCharsets.UTF_8));
  }

  private SigningKeys(List<String> secrets, Function<String, byte[]> bytes) {
    this.keys =
        secrets.stream()
            .map(String::strip)
            .filter(secret -> !secret.isEmpty())
            .map(secret -> new SecretKeySpec(bytes.apply(secret), HMAC))
            .toList();
  }

  /**
   * Keys as Standard Webhooks writes them: Base64, after {@code whsec_}.
   *
   * @throws IllegalArgumentException if one of them is no Base64
   */
  static SigningKeys standard(List<String> secrets) {
    return new SigningKeys(
        secrets,
        secret ->
            Base64.getDecoder()
                .decode(
                    secret.startsWith(STANDARD_PREFIX)
                        ? secret.substring(STANDARD_PREFIX.length())
                        : secret));
  }

  /** Whether there is none, so that nothing fits. */
  public boolean isEmpty() {
    return keys.isEmpty();
  }

  /** Whether any key gives any of these HMAC-SHA256 over the message. */
  boolean fit(byte[] message, List<byte[]> signatures) {
    boolean fits = false;
    if (signatures.isEmpty()) {
      return fits;
    }
    for (SecretKeySpec key : keys) {
      byte[] expected = hmac(key, message);
      for (byte[] signature : signatures) {
        fits |= MessageDigest.isEqual(expected, signature);
      }
    }
    return fits;
  }

  private static byte[] hmac(SecretKeySpec key, byte[] message) {
    try {
      Mac mac = Mac.getInstance(HMAC);
      mac.init(key);
      return mac.doFinal(message);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has " + HMAC, e);
    }
  }

  /** Says nothing of the keys. */
  @Override
  public String toString() {
    return keys.size() + " signing keys";
  }
}

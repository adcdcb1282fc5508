package hiring.posting.ats;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The keys that a vendor may sign with; several while they rotate. Compared in constant time. */
public final class SigningKeys {

  private static final String HMAC = "HmacSHA256";

  private final List<SecretKeySpec> keys;

  /** Keys as configured; blank ones are left out. */
  public SigningKeys(List<String> secrets) {
    this.keys =
        secrets.stream()
            .map(String::strip)
            .filter(secret -> !secret.isEmpty())
            .map(secret -> new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), HMAC))
            .toList();
  }

  /** Whether any key gives this HMAC-SHA256 over the message. */
  boolean fit(byte[] message, byte[] signature) {
    boolean fits = false;
    for (SecretKeySpec key : keys) {
      fits |= MessageDigest.isEqual(hmac(key, message), signature);
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

package hiring.stack.client;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The secret that Greenhouse and its receiver share. */
final class WebhookKey {

  private static final String HMAC = "HmacSHA256";

  private final SecretKeySpec key;

  WebhookKey(String secret) {
    key = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), HMAC);
  }

  /** The header {@code Signature}: of the body's very bytes, in lower-case hexadecimal digits. */
  String sign(byte[] body) {
    try {
      Mac mac = Mac.getInstance(HMAC);
      mac.init(key);
      return "sha256 " + HexFormat.of().formatHex(mac.doFinal(body));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has " + HMAC, e);
    }
  }
}

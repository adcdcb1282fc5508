package hiring.posting.ats;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Deliveries as Greenhouse makes them. */
public final class Signed {

  private Signed() {}

  /** A file of {@code src/test/resources/greenhouse}. */
  public static byte[] file(String name) {
    try (InputStream file = Signed.class.getResourceAsStream("/greenhouse/" + name)) {
      return Objects.requireNonNull(file, name).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The value of the Signature header. */
  public static String signature(byte[] body, String secret) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
      return "sha256 " + HexFormat.of().formatHex(mac.doFinal(body));
    } catch (GeneralSecurityException e) {
      throw new AssertionError(e);
    }
  }

  static Delivery delivery(byte[] body, String secret) {
    return new Delivery(body, Map.of("signature", signature(body, secret)), "");
  }
}

package hiring.posting.web;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of a body that is put aside: nothing, or, where a key is configured, its AES-256-GCM
 * with the nonce of 12 bytes in front and the tag of 16 at the end.
 */
public final class BodySeal {

  private static final String CIPHER = "AES/GCM/NoPadding";
  private static final int KEY_BYTES = 32;
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;

  private final SecureRandom random = new SecureRandom();
  private final @Nullable SecretKeySpec key;

  /**
   * @param key 256 bits in Base64; blank, to keep nothing
   * @throws IllegalArgumentException if it is no such key
   */
  public BodySeal(String key) {
    this.key = key.isBlank() ? null : read(key.strip());
  }

  private static SecretKeySpec read(String key) {
    byte[] bytes = Base64.getDecoder().decode(key);
    if (bytes.length != KEY_BYTES) {
      throw new IllegalArgumentException("must be 256 bits in Base64");
    }
    return new SecretKeySpec(bytes, "AES");
  }

  byte[] seal(byte[] body) {
    if (key == null) {
      return new byte[0];
    }
    byte[] nonce = new byte[NONCE_BYTES];
    random.nextBytes(nonce);
    try {
      Cipher cipher = Cipher.getInstance(CIPHER);
      cipher.init(Cipher.ENCRYPT_MODE, key, new GCMParameterSpec(TAG_BITS, nonce));
      byte[] sealed = Arrays.copyOf(nonce, NONCE_BYTES + cipher.getOutputSize(body.length));
      cipher.doFinal(body, 0, body.length, sealed, NONCE_BYTES);
      return sealed;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has " + CIPHER, e);
    }
  }
}

package hiring.posting.web;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * What is kept of a delivery that is put aside: where a key is configured, its AES-256-GCM with the
 * nonce of 12 bytes in front and the tag of 16 at the end; else nothing.
 *
 * <p>Nobody without a key can make what it opens, so what it opens was put aside here.
 */
public final class DeliverySeal {

  private static final String CIPHER = "AES/GCM/NoPadding";
  private static final int KEY_BYTES = 32;
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;

  private final SecureRandom random = new SecureRandom();
  private final List<SecretKeySpec> keys;

  /**
   * @param keys 256 bits in Base64 each: the first seals, all open; none or blank ones alone, to
   *     keep nothing
   * @throws IllegalArgumentException if one is no such key
   */
  public DeliverySeal(List<String> keys) {
    this.keys =
        keys.stream()
            .map(String::strip)
            .filter(key -> !key.isEmpty())
            .map(DeliverySeal::read)
            .toList();
  }

  private static SecretKeySpec read(String key) {
    byte[] bytes = Base64.getDecoder().decode(key);
    if (bytes.length != KEY_BYTES) {
      throw new IllegalArgumentException("must be 256 bits in Base64");
    }
    return new SecretKeySpec(bytes, "AES");
  }

  /** Whether anything is kept at all. */
  public boolean keeps() {
    return !keys.isEmpty();
  }

  byte[] seal(byte[] content) {
    if (!keeps()) {
      return new byte[0];
    }
    byte[] nonce = new byte[NONCE_BYTES];
    random.nextBytes(nonce);
    try {
      Cipher cipher = Cipher.getInstance(CIPHER);
      cipher.init(Cipher.ENCRYPT_MODE, keys.getFirst(), new GCMParameterSpec(TAG_BITS, nonce));
      byte[] sealed = Arrays.copyOf(nonce, NONCE_BYTES + cipher.getOutputSize(content.length));
      cipher.doFinal(content, 0, content.length, sealed, NONCE_BYTES);
      return sealed;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has " + CIPHER, e);
    }
  }

  /** What was sealed with one of the keys; empty for all else. */
  Optional<byte[]> open(byte[] sealed) {
    if (sealed.length < NONCE_BYTES + TAG_BITS / Byte.SIZE) {
      return Optional.empty();
    }
    return keys.stream().flatMap(key -> open(key, sealed).stream()).findFirst();
  }

  private static Optional<byte[]> open(SecretKeySpec key, byte[] sealed) {
    try {
      Cipher cipher = Cipher.getInstance(CIPHER);
      cipher.init(Cipher.DECRYPT_MODE, key, new GCMParameterSpec(TAG_BITS, sealed, 0, NONCE_BYTES));
      return Optional.of(cipher.doFinal(sealed, NONCE_BYTES, sealed.length - NONCE_BYTES));
    } catch (AEADBadTagException e) {
      return Optional.empty();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has " + CIPHER, e);
    }
  }
}

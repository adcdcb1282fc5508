package hiring.contract;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/**
 * Derived ids: UUID version 5 (RFC 9562, section 5.5), so that the same cause always gives the same
 * id, in any language.
 */
public final class Ids {

  /** The namespace of every id that the pipeline derives. */
  public static final UUID NAMESPACE = UUID.fromString("6f1f4c9e-5d0b-5c3e-9a55-4e1f6f0b7a11");

  private static final ThreadLocal<MessageDigest> SHA_1 = ThreadLocal.withInitial(Ids::sha1);

  private Ids() {}

  /**
   * The application's id, the same however often and by whatever way it is delivered.
   *
   * @param source the ATS's name, lower case
   * @param tenant the ATS account; empty when the source has one account
   * @param externalApplicationId the ATS's own id
   */
  public static UUID applicationId(String source, String tenant, String externalApplicationId) {
    return derive("application/" + source + "/" + tenant + "/" + externalApplicationId);
  }

  /** The candidate's id within the source. */
  public static UUID candidateId(String source, String tenant, String externalCandidateId) {
    return derive("candidate/" + source + "/" + tenant + "/" + externalCandidateId);
  }

  /** The id of the role that a command posts. */
  public static UUID roleId(UUID commandId) {
    return derive("role/" + commandId);
  }

  /** The id of an event: of the record that caused it, and the event's type. */
  public static UUID eventId(UUID cause, String recordName) {
    return derive("event/" + cause + "/" + recordName);
  }

  /** An id for any other name; names of different things begin with different words. */
  public static UUID derive(String name) {
    return derive(NAMESPACE, name);
  }

  static UUID derive(UUID namespace, String name) {
    MessageDigest sha1 = SHA_1.get();
    sha1.update(
        ByteBuffer.allocate(16)
            .putLong(namespace.getMostSignificantBits())
            .putLong(namespace.getLeastSignificantBits())
            .array());
    ByteBuffer hash = ByteBuffer.wrap(sha1.digest(name.getBytes(StandardCharsets.UTF_8)));
    long high = (hash.getLong() & ~0xF000L) | 0x5000L;
    long low = (hash.getLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
    return new UUID(high, low);
  }

  private static MessageDigest sha1() {
    try {
      return MessageDigest.getInstance("SHA-1");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-1", e);
    }
  }
}

package hiring.service;

import java.util.Map;
import java.util.Optional;

/**
 * Puts aside, on the service's dead-letter topic, what came by another way than a topic and cannot
 * be handled, and finds it there again.
 */
public interface DeadLetterGateway {

  /** Why something is here, as its header {@code dead-letter-reason} says. */
  enum Reason {
    /** Nobody who is known signed it. */
    UNSIGNED,
    /** It is signed, and cannot be read. */
    BROKEN,
    /** It is signed, and lacks what makes it mean something. */
    INCOMPLETE
  }

  /**
   * Returns when it is safe.
   *
   * @param key by which repeats of it are found
   * @param value what is kept of it; may be empty
   * @param headers where it came from and why it is here
   * @throws UnavailableException if the broker did not acknowledge it; it may still be there
   */
  void keep(String key, byte[] value, Map<String, String> headers);

  /** Returns at once; should it be lost, that is logged and no more. */
  void offer(String key, byte[] value, Map<String, String> headers);

  /**
   * What was kept of a dead letter of this service; empty where there is none.
   *
   * @param partition of the service's topic of dead letters
   * @param offset in that partition
   * @throws UnavailableException if the broker does not answer
   */
  Optional<byte[]> kept(int partition, long offset);
}

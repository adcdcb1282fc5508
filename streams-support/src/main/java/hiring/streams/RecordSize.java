package hiring.streams;

import org.jspecify.annotations.Nullable;

/**
 * How large a record may be. Brokers bound a record by its size on the wire, compressed, producers
 * by its size before: so a record can be read that could not be written again, as a dead letter or
 * as part of what follows from it, and every attempt would end the transaction and the thread.
 */
public final class RecordSize {

  /** Most bytes of a record's key and value together, uncompressed: 2 MiB. */
  public static final int LARGEST = 2 << 20;

  /** What producers and topics are told to take: the largest record with our headers around it. */
  public static final int LARGEST_REQUEST = LARGEST + (128 << 10);

  private RecordSize() {}

  /** Bytes of a key and a value together. */
  public static long of(byte @Nullable [] key, byte @Nullable [] value) {
    return (key == null ? 0L : key.length) + (value == null ? 0L : value.length);
  }
}

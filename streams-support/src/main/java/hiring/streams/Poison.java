package hiring.streams;

/** Why a record cannot be handled; the code is the {@code dead-letter-reason} header. */
public enum Poison {
  /** Empty, shorter than the header, truncated, or not the Avro that its schema says. */
  MALFORMED,
  /** The first byte is not 0, the magic byte of Confluent's wire format. */
  BAD_MAGIC,
  /** The registry knows no schema of that id. */
  UNKNOWN_SCHEMA,
  /** A record type that does not belong on the topic. */
  WRONG_TYPE,
  /** Bytes are left over after the record. */
  TRAILING_BYTES,
  /** No key. */
  NULL_KEY,
  /** The key is not the one that the record names. */
  KEY_MISMATCH,
  /** No value, on a topic where that means nothing. */
  UNEXPECTED_TOMBSTONE,
  /** A timestamp before 1970. */
  BAD_TIMESTAMP,
  /** More, or larger, headers than any honest client sends. */
  OVERSIZED_HEADERS,
  /**
   * Larger than {@link RecordSize#LARGEST} once it is uncompressed, and so than what may be written
   * again: the dead letter says where it lies, and has neither its key nor its value.
   */
  OVERSIZED,
  /** A rule threw: a bug of ours. To be redriven after the fix. */
  FAILED_DECISION
}

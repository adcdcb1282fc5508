package hiring.replay;

import java.util.UUID;

/** A record of a topic whose value nobody has looked at yet. */
public final class LogRecord {

  private final UUID key;
  private final long offset;
  private final long timestamp;
  private final byte[] value;

  LogRecord(UUID key, long offset, long timestamp, byte[] value) {
    this.key = key;
    this.offset = offset;
    this.timestamp = timestamp;
    this.value = value;
  }

  public UUID key() {
    return key;
  }

  /** Its place in its partition: of two records of one key, the later has the higher one. */
  public long offset() {
    return offset;
  }

  /** When we learned of it, in milliseconds since 1970, UTC. */
  public long timestamp() {
    return timestamp;
  }

  byte[] value() {
    return value;
  }
}

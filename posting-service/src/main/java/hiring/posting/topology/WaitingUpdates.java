package hiring.posting.topology;

import hiring.posting.domain.Objection;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * The applications of one task of which something was said before they came, oldest first. Entries
 * outlive the waiting; they are let go of when their time has come.
 */
final class WaitingUpdates {

  static final String STORE = "waiting-updates";

  /** Sorts behind every entry. */
  private static final String CHECKED = "checked";

  private static final long HOUR = Duration.ofHours(1).toMillis();

  private final KeyValueStore<String, byte[]> entries;
  private long checked;

  /** One application whose time has come. */
  record Due(String entry, String applicationId) {}

  private WaitingUpdates(KeyValueStore<String, byte[]> entries, long checked) {
    this.entries = entries;
    this.checked = checked;
  }

  static WaitingUpdates open(ProcessorContext<?, ?> context) {
    KeyValueStore<String, byte[]> entries = context.getStateStore(STORE);
    byte[] checked = entries.get(CHECKED);
    return new WaitingUpdates(entries, checked == null ? 0 : ByteBuffer.wrap(checked).getLong());
  }

  void add(Instant since, String applicationId) {
    entries.put(time(since) + "/" + applicationId, new byte[0]);
  }

  void remove(Due due) {
    entries.delete(due.entry());
  }

  /**
   * Those that have waited for too long; looked for once in an hour of the log's own time, which is
   * kept, so that a replay finds them at the same record.
   */
  List<Due> due(Instant now) {
    long hour = now.toEpochMilli() / HOUR;
    if (hour <= checked) {
      return List.of();
    }
    checked = hour;
    entries.put(CHECKED, ByteBuffer.allocate(Long.BYTES).putLong(hour).array());
    List<Due> due = new ArrayList<>();
    String last = time(now.minus(Objection.LONGEST_WAIT)) + "/~";
    try (KeyValueIterator<String, byte[]> oldest = entries.range("", last)) {
      while (oldest.hasNext()) {
        String entry = oldest.next().key;
        due.add(new Due(entry, entry.substring(entry.indexOf('/') + 1)));
      }
    }
    return due;
  }

  private static String time(Instant instant) {
    return "%014d".formatted(Math.max(0, instant.toEpochMilli()));
  }
}

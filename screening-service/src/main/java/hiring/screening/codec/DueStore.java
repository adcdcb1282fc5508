package hiring.screening.codec;

import hiring.streams.HeldStore;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.ReadOnlyKeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;

/** Applications whose failed screen takes effect after a delay, as they are stored: by when. */
public final class DueStore {

  /** The store, by when and applicationId. */
  public static final String FAILING = "failing";

  private static final byte[] PRESENT = new byte[0];
  private static final int DIGITS = 14;

  private DueStore() {}

  /** An application and its time. */
  public record Due(Instant at, UUID applicationId) {}

  public static StoreBuilder<KeyValueStore<String, byte[]>> builder() {
    return HeldStore.builder(FAILING);
  }

  public static void add(KeyValueStore<String, byte[]> store, Instant at, String applicationId) {
    store.put(key(at, applicationId), PRESENT);
  }

  public static void remove(KeyValueStore<String, byte[]> store, Instant at, String applicationId) {
    store.delete(key(at, applicationId));
  }

  /**
   * The earliest, in order.
   *
   * @param until none of a later time
   * @param most so many
   */
  public static List<Due> first(
      ReadOnlyKeyValueStore<String, byte[]> store, Instant until, int most) {
    List<Due> found = new ArrayList<>();
    try (KeyValueIterator<String, byte[]> all = store.range("", time(until) + "/~")) {
      while (all.hasNext() && found.size() < most) {
        found.add(due(all.next()));
      }
    }
    return found;
  }

  private static Due due(KeyValue<String, byte[]> entry) {
    int slash = entry.key.indexOf('/');
    return new Due(
        Instant.ofEpochMilli(Long.parseLong(entry.key.substring(0, slash))),
        UUID.fromString(entry.key.substring(slash + 1)));
  }

  /** Sorts by time. */
  static String key(Instant at, String applicationId) {
    return time(at) + "/" + applicationId;
  }

  /** Sorts as time does, until the year 5138. */
  private static String time(Instant at) {
    String millis = Long.toString(Math.max(0, at.toEpochMilli()));
    return "0".repeat(Math.max(0, DIGITS - millis.length())) + millis;
  }
}

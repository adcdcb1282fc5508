package hiring.scheduling.web;

import hiring.scheduling.codec.PoolStore;
import hiring.scheduling.domain.Absences;
import hiring.scheduling.domain.Arrangement;
import hiring.scheduling.domain.Bookings;
import hiring.scheduling.domain.Calendar;
import hiring.scheduling.domain.Interviewer;
import hiring.scheduling.domain.PoolPiece;
import hiring.service.StoreQueries;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.ReadOnlyKeyValueStore;
import org.jspecify.annotations.Nullable;

/** A pool as it is stored: single pieces, of which a query reads only those that it shows. */
final class Stored {

  private static final StringSerializer KEYS = new StringSerializer();

  private final ReadOnlyKeyValueStore<String, PoolPiece> pieces;
  private final String poolId;

  private Stored(ReadOnlyKeyValueStore<String, PoolPiece> pieces, String poolId) {
    this.pieces = pieces;
    this.poolId = poolId;
  }

  static Stored in(StoreQueries.Partition partition, String poolId) {
    return new Stored(partition.store(PoolStore.POOLS), poolId);
  }

  @Nullable Arrangement arrangement(UUID applicationId) {
    return (Arrangement) piece(Arrangement.key(applicationId));
  }

  @Nullable Calendar calendar(String interviewerId) {
    return piece(Interviewer.KEYS + interviewerId) instanceof Interviewer interviewer
        ? calendar(interviewer)
        : null;
  }

  /** What an interviewer is called; by their id where that is not known. */
  String name(String interviewerId) {
    return piece(Interviewer.KEYS + interviewerId) instanceof Interviewer interviewer
        ? interviewer.name()
        : interviewerId;
  }

  /** In the order of ids. */
  List<Calendar> calendars() {
    List<Calendar> found = new ArrayList<>();
    try (KeyValueIterator<String, PoolPiece> all =
        pieces.prefixScan(PoolStore.key(poolId, Interviewer.KEYS), KEYS)) {
      all.forEachRemaining(entry -> found.add(calendar((Interviewer) entry.value)));
    }
    return found;
  }

  private Calendar calendar(Interviewer interviewer) {
    String id = interviewer.interviewerId();
    return Calendar.of(
        interviewer, (Absences) piece(Absences.key(id)), (Bookings) piece(Bookings.key(id)));
  }

  /** Who waits, in no order that means anything. Reads what every application holds. */
  List<Arrangement.Waiting> waiting() {
    List<Arrangement.Waiting> found = new ArrayList<>();
    try (KeyValueIterator<String, PoolPiece> all =
        pieces.prefixScan(PoolStore.key(poolId, Arrangement.KEYS), KEYS)) {
      all.forEachRemaining(entry -> {
        if (entry.value instanceof Arrangement.Waiting waiting) {
          found.add(waiting);
        }
      });
    }
    return found;
  }

  private @Nullable PoolPiece piece(String key) {
    return pieces.get(PoolStore.key(poolId, key));
  }
}

package hiring.scheduling.codec;

import hiring.scheduling.domain.Absences;
import hiring.scheduling.domain.Arrangement;
import hiring.scheduling.domain.Bookings;
import hiring.scheduling.domain.Freed;
import hiring.scheduling.domain.Interviewer;
import hiring.scheduling.domain.KnownLoop;
import hiring.scheduling.domain.LastSearch;
import hiring.scheduling.domain.PoolPiece;
import hiring.scheduling.domain.Waitlist;
import hiring.scheduling.store.AbsencesEntry;
import hiring.scheduling.store.ArrangementEntry;
import hiring.scheduling.store.BookingsEntry;
import hiring.scheduling.store.FreedEntry;
import hiring.scheduling.store.InterviewerEntry;
import hiring.scheduling.store.KnownLoopEntry;
import hiring.scheduling.store.PoolEntry;
import hiring.scheduling.store.SearchEntry;
import hiring.streams.StateSerde;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.ReadOnlyKeyValueStore;
import org.jspecify.annotations.Nullable;

/** Pools as they are stored: a value per piece, so that a decision writes only what it touched. */
public final class PoolStore {

  /** The store of pieces, by {@link #key}. */
  public static final String POOLS = "pools";

  /** No key of a pool comes after this character in the place of the slash. */
  private static final char AFTER_SLASH = '/' + 1;

  private static final StringSerializer KEYS = new StringSerializer();

  private PoolStore() {}

  /** The key of a piece. No pool's id has a slash. */
  public static String key(String poolId, String pieceKey) {
    return prefix(poolId) + pieceKey;
  }

  /** What the keys of a pool's pieces begin with. */
  public static String prefix(String poolId) {
    return poolId + "/";
  }

  /**
   * Shows the waitlist of each pool that a store has. Reads the few pieces that tell of it and goes
   * from pool to pool without those between them.
   */
  public static void waitlists(
      ReadOnlyKeyValueStore<String, PoolPiece> pieces, BiConsumer<String, Waitlist> shown) {
    String from = "";
    for (String poolId = next(pieces, from); poolId != null; poolId = next(pieces, from)) {
      List<LastSearch> searches = new ArrayList<>();
      try (KeyValueIterator<String, PoolPiece> all =
          pieces.prefixScan(key(poolId, LastSearch.KEYS), KEYS)) {
        all.forEachRemaining(entry -> searches.add((LastSearch) entry.value));
      }
      PoolPiece freed = pieces.get(key(poolId, Freed.KEY));
      shown.accept(
          poolId, new Waitlist(searches, freed instanceof Freed times ? times : Freed.NEVER));
      from = poolId + AFTER_SLASH;
    }
  }

  /** The first pool with a piece at a key or after it. */
  private static @Nullable String next(
      ReadOnlyKeyValueStore<String, PoolPiece> pieces, String from) {
    try (KeyValueIterator<String, PoolPiece> rest = pieces.range(from, null)) {
      if (!rest.hasNext()) {
        return null;
      }
      String key = rest.peekNextKey();
      return key.substring(0, key.indexOf('/'));
    }
  }

  public static Serde<PoolPiece> serde() {
    return StateSerde.of(
        PoolEntry.getEncoder(), PoolEntry.getDecoder(), PoolStore::toAvro, PoolStore::fromAvro);
  }

  static PoolEntry toAvro(PoolPiece piece) {
    return new PoolEntry(
        switch (piece) {
          case Interviewer interviewer -> PeopleStore.toAvro(interviewer);
          case Absences absences -> PeopleStore.toAvro(absences);
          case Bookings bookings -> PeopleStore.toAvro(bookings);
          case KnownLoop known -> new KnownLoopEntry(LoopCodec.toEntry(known.loop()));
          case Arrangement arrangement -> ArrangementStore.toAvro(arrangement);
          case LastSearch search -> WishesStore.toAvro(search);
          case Freed freed -> new FreedEntry(freed.times());
        });
  }

  static PoolPiece fromAvro(PoolEntry entry) {
    return switch (entry.getPiece()) {
      case InterviewerEntry interviewer -> PeopleStore.fromAvro(interviewer);
      case AbsencesEntry absences -> PeopleStore.fromAvro(absences);
      case BookingsEntry bookings -> PeopleStore.fromAvro(bookings);
      case KnownLoopEntry known -> new KnownLoop(LoopCodec.fromAvro(known.getLoop()));
      case ArrangementEntry arrangement -> ArrangementStore.fromAvro(arrangement);
      case SearchEntry search -> WishesStore.fromAvro(search);
      case FreedEntry freed -> new Freed(freed.getTimes());
      default -> throw new IllegalStateException("the schema has no other branch");
    };
  }
}

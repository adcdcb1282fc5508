package hiring.scheduling.codec;

import hiring.scheduling.domain.Arrangement;
import hiring.scheduling.domain.Calendar;
import hiring.scheduling.domain.Freed;
import hiring.scheduling.domain.LastSearch;
import hiring.scheduling.domain.LoopShape;
import hiring.scheduling.domain.PoolPiece;
import hiring.scheduling.store.ArrangementEntry;
import hiring.scheduling.store.CalendarEntry;
import hiring.scheduling.store.FreedEntry;
import hiring.scheduling.store.PoolEntry;
import hiring.scheduling.store.SearchEntry;
import hiring.streams.StateSerde;
import org.apache.kafka.common.serialization.Serde;

/** Pools as they are stored: a value per piece, so that a decision writes only what it touched. */
public final class PoolStore {

  /** The store of pieces, by {@link #key}. */
  public static final String POOLS = "pools";

  private PoolStore() {}

  /** The key of a piece. No pool's id has a slash. */
  public static String key(String poolId, PoolPiece piece) {
    return prefix(poolId) + piece.key();
  }

  /** What the keys of a pool's pieces begin with. */
  public static String prefix(String poolId) {
    return poolId + "/";
  }

  public static Serde<PoolPiece> serde() {
    return StateSerde.of(
        PoolEntry.getEncoder(), PoolEntry.getDecoder(), PoolStore::toAvro, PoolStore::fromAvro);
  }

  static PoolEntry toAvro(PoolPiece piece) {
    return new PoolEntry(
        switch (piece) {
          case Calendar calendar -> CalendarStore.toAvro(calendar);
          case Arrangement arrangement -> ArrangementStore.toAvro(arrangement);
          case LastSearch search ->
              new SearchEntry(
                  LoopCodec.toEntry(search.shape().loop()),
                  search.shape().zone() == null ? null : search.shape().zone().getId(),
                  ArrangementStore.toAvro(search.shortage()),
                  search.until(),
                  search.freed().times());
          case Freed freed -> new FreedEntry(freed.times());
        });
  }

  static PoolPiece fromAvro(PoolEntry entry) {
    return switch (entry.getPiece()) {
      case CalendarEntry calendar -> CalendarStore.fromAvro(calendar);
      case ArrangementEntry arrangement -> ArrangementStore.fromAvro(arrangement);
      case SearchEntry search ->
          new LastSearch(
              LoopShape.of(LoopCodec.fromAvro(search.getLoop()), search.getTimeZone()),
              ArrangementStore.fromAvro(search.getShortage()),
              search.getUntil(),
              new Freed(search.getFreed()));
      case FreedEntry freed -> new Freed(freed.getTimes());
      default -> throw new IllegalStateException("the schema has no other branch");
    };
  }
}

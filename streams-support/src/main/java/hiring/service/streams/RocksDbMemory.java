package hiring.service.streams;

import java.util.Map;
import org.apache.kafka.streams.state.RocksDBConfigSetter;
import org.jspecify.annotations.Nullable;
import org.rocksdb.BlockBasedTableConfig;
import org.rocksdb.Cache;
import org.rocksdb.LRUCache;
import org.rocksdb.Options;
import org.rocksdb.WriteBufferManager;

/**
 * One block cache and one write-buffer manager for all stores of the process, so that its memory
 * does not grow with stores and partitions. By default each store alone may take 50 MB of cache and
 * 48 MB of write buffers.
 */
public final class RocksDbMemory implements RocksDBConfigSetter {

  /** Setting: bytes for cache and write buffers together. */
  static final String BYTES = "hiring.streams.memory";

  private static final long MIB = 1024L * 1024;

  /** For indexes and filters, which every read needs. */
  private static final double KEPT_FOR_INDEXES = 0.2;

  private static @Nullable Shared shared;

  /** Never closed: stores come and go while the process lives. */
  private record Shared(Cache cache, WriteBufferManager writeBuffers) {}

  /** Made by Kafka Streams, once for each store. */
  public RocksDbMemory() {}

  @Override
  public void setConfig(String store, Options options, Map<String, Object> settings) {
    Shared memory = shared(Long.parseLong(String.valueOf(settings.get(BYTES))));
    BlockBasedTableConfig table = (BlockBasedTableConfig) options.tableFormatConfig();
    table.setBlockCache(memory.cache());
    table.setCacheIndexAndFilterBlocks(true);
    table.setCacheIndexAndFilterBlocksWithHighPriority(true);
    table.setPinTopLevelIndexAndFilter(true);
    options.setTableFormatConfig(table);
    options.setWriteBufferManager(memory.writeBuffers());
    // One store's buffer stays well below what all share; 8 MiB is some ten thousand states.
    options.setWriteBufferSize(8 * MIB);
    options.setMaxWriteBufferNumber(2);
  }

  @Override
  public void close(String store, Options options) {
    // What was set is shared; the options themselves are Streams' to close.
  }

  private static synchronized Shared shared(long bytes) {
    if (shared == null) {
      // Not strict: a strict cache makes a write fail where it is full.
      Cache cache = new LRUCache(bytes, -1, false, KEPT_FOR_INDEXES);
      // Write buffers are accounted in the cache and may fill half of it.
      shared = new Shared(cache, new WriteBufferManager(bytes / 2, cache));
    }
    return shared;
  }
}

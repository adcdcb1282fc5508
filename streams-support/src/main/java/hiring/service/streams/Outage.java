package hiring.service.streams;

import hiring.streams.RegistryUnavailableException;
import java.io.IOException;
import org.apache.kafka.common.errors.RetriableException;
import org.rocksdb.RocksDBException;

/** Tells what passes by itself (broker, registry or disk away) from a bug. */
final class Outage {

  private Outage() {}

  /** Whether a thread died of something that is away, for now. */
  static boolean caused(Throwable thrown) {
    for (Throwable at = thrown; at != null; at = at.getCause()) {
      if (at instanceof RetriableException
          || at instanceof RegistryUnavailableException
          || at instanceof RocksDBException
          || at instanceof IOException) {
        return true;
      }
    }
    return false;
  }
}

package hiring.replay;

import hiring.contract.Topic;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import org.apache.avro.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a command wants to know of the records that it replays. Asked by several threads at once.
 *
 * @param <T> what it learns from one record
 */
public interface Interest<T> {

  /** Takes from each record what is wanted. Serves one thread, so it may reuse what it needs. */
  @FunctionalInterface
  interface Reader<T> {

    /**
     * What the record says; null where that is of no interest.
     *
     * @throws IOException if the bytes are none of this schema, as may be told by any of Avro's
     *     runtime exceptions as well: the record counts as unreadable
     */
    @Nullable T read(LogRecord record) throws IOException;
  }

  /**
   * How to read the records of one schema; empty for a type of which the command knows nothing.
   *
   * @param writer the schema that they were written with; of one of the topic's types
   */
  Optional<Reader<T>> reader(Topic topic, Schema writer);

  /** What it says that the record of that key was erased; null where that is of no interest. */
  @Nullable T tombstone(Topic topic, UUID key);
}

package hiring.streams;

import java.util.function.Consumer;
import org.apache.kafka.streams.processor.api.ProcessorContext;

/**
 * Turns a record into the commands that it means. May hold reference data, in {@link HeldStore}s
 * named in the {@link DeciderShell}; decides nothing. One instance per task.
 *
 * @param <C> commands
 */
public interface Inbox<C> {

  /** Called once, before the first record. */
  default void open(ProcessorContext<?, ?> context) {}

  /**
   * Hands over each command that follows from the record, in order; none where it is for reference
   * only.
   */
  void commands(Received received, Consumer<Addressed<C>> commands);
}

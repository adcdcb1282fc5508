package hiring.streams;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;
import org.apache.kafka.streams.state.WindowStore;
import org.apache.kafka.streams.state.WindowStoreIterator;
import org.jspecify.annotations.Nullable;

/**
 * The answers given in the last days, so that a command that comes again gets the same answer and
 * has no second effect.
 */
final class AnsweredCommands {

  /** As long as command topics are kept. */
  static final Duration KEPT = Duration.ofDays(7);

  private final WindowStore<String, byte[]> answers;

  private AnsweredCommands(WindowStore<String, byte[]> answers) {
    this.answers = answers;
  }

  static StoreBuilder<WindowStore<String, byte[]>> builder(String name) {
    return Stores.windowStoreBuilder(
            Stores.persistentWindowStore(name, KEPT, Duration.ofMillis(1), false),
            Serdes.String(),
            Serdes.ByteArray())
        .withCachingDisabled();
  }

  static AnsweredCommands open(ProcessorContext<?, ?> context, String name) {
    return new AnsweredCommands(context.getStateStore(name));
  }

  byte @Nullable [] answered(UUID commandId, Instant now) {
    try (WindowStoreIterator<byte[]> found =
        answers.fetch(
            commandId.toString(), now.minus(KEPT), Instant.ofEpochMilli(Long.MAX_VALUE))) {
      return found.hasNext() ? found.next().value : null;
    }
  }

  void remember(UUID commandId, byte[] answer, Instant now) {
    answers.put(commandId.toString(), answer, now.toEpochMilli());
  }
}

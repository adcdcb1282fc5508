package hiring.streams;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;
import org.apache.kafka.streams.state.WindowStore;
import org.apache.kafka.streams.state.WindowStoreIterator;
import org.jspecify.annotations.Nullable;

/**
 * The answers given in the last days, so that a command that comes again gets the same answer and
 * has no second effect; and another command that comes under its id is told apart from it.
 */
final class AnsweredCommands {

  /** As long as command topics are kept. */
  static final Duration KEPT = Duration.ofDays(7);

  /** What a command is, in so many bytes before its answer. */
  private static final int FINGERPRINT = Integer.BYTES;

  /** Fields that a repeat may have otherwise: its id, which is the same, and when it was sent. */
  private static final int NOT_CONTENT = 2;

  private final WindowStore<String, byte[]> answers;

  /** An answer that was given. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Answer(int fingerprint, byte[] bytes) {
    boolean isTo(SpecificRecord command) {
      return fingerprint == fingerprintOf(command);
    }
  }

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

  @Nullable Answer answered(UUID commandId, Instant now) {
    try (WindowStoreIterator<byte[]> found =
        answers.fetch(
            commandId.toString(), now.minus(KEPT), Instant.ofEpochMilli(Long.MAX_VALUE))) {
      if (!found.hasNext()) {
        return null;
      }
      byte[] value = found.next().value;
      return new Answer(
          ByteBuffer.wrap(value).getInt(), Arrays.copyOfRange(value, FINGERPRINT, value.length));
    }
  }

  void remember(SpecificRecord command, UUID commandId, byte[] answer, Instant now) {
    byte[] value =
        ByteBuffer.allocate(FINGERPRINT + answer.length)
            .putInt(fingerprintOf(command))
            .put(answer)
            .array();
    answers.put(commandId.toString(), value, now.toEpochMilli());
  }

  /** The same for the same content, on every machine: Avro's own hash, not that of objects. */
  private static int fingerprintOf(SpecificRecord command) {
    SpecificData data = SpecificData.getForClass(command.getClass());
    List<Schema.Field> fields = command.getSchema().getFields();
    int fingerprint = command.getSchema().getFullName().hashCode();
    for (Schema.Field field : fields.subList(NOT_CONTENT, fields.size())) {
      fingerprint = 31 * fingerprint + data.hashCode(command.get(field.pos()), field.schema());
    }
    return fingerprint;
  }
}

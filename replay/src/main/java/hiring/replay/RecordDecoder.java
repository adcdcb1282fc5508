package hiring.replay;

import hiring.contract.Topic;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.avro.AvroRuntimeException;
import org.apache.avro.Schema;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/**
 * Reads the records of one topic in Confluent's wire format: magic byte 0, four bytes of schema id,
 * Avro binary; of the latter only what is of interest. Not for many threads.
 */
final class RecordDecoder<T> {

  /** Where the Avro binary begins. */
  static final int HEADER = 5;

  private final Topic topic;
  private final WriterSchemas schemas;
  private final Interest<T> interest;
  private final Map<Integer, Optional<Interest.Reader<T>>> readers = new HashMap<>();

  /** What a record turned out to be. */
  sealed interface Reading<T> {

    /** A record of the topic; null where it says nothing of interest. */
    record Understood<T>(@Nullable T what) implements Reading<T> {}

    /** A record type of a later version, of which the command knows nothing. */
    record Unfamiliar<T>() implements Reading<T> {}

    /** No record of the topic. */
    record Unreadable<T>() implements Reading<T> {}
  }

  RecordDecoder(Topic topic, WriterSchemas schemas, Interest<T> interest) {
    this.topic = topic;
    this.schemas = schemas;
    this.interest = interest;
  }

  /**
   * @throws AwayException if the registry does not say what the schema is
   */
  Reading<T> read(ConsumerRecord<byte[], byte[]> record) {
    try {
      UUID key = id(record.key());
      byte[] value = record.value();
      if (value == null) {
        return topic.takesTombstones()
            ? new Reading.Understood<>(interest.tombstone(topic, key))
            : new Reading.Unreadable<>();
      }
      if (value.length < HEADER || value[0] != 0) {
        return new Reading.Unreadable<>();
      }
      int schema = ByteBuffer.wrap(value, 1, Integer.BYTES).getInt();
      Optional<Interest.Reader<T>> reader = reader(schema);
      return reader.isPresent()
          ? new Reading.Understood<>(
              reader.get().read(new LogRecord(key, record.offset(), record.timestamp(), value)))
          : unknown(schema);
    } catch (IOException
        | AvroRuntimeException
        | IllegalArgumentException
        | IndexOutOfBoundsException
        | UnsupportedOperationException e) {
      return new Reading.Unreadable<>();
    }
  }

  private Reading<T> unknown(int schema) {
    return schemas.byId(schema).isPresent()
        ? new Reading.Unfamiliar<>()
        : new Reading.Unreadable<>();
  }

  private Optional<Interest.Reader<T>> reader(int schema) {
    return readers.computeIfAbsent(schema, id -> schemas.byId(id).flatMap(this::reader));
  }

  private Optional<Interest.Reader<T>> reader(Schema writer) {
    String name = writer.getFullName();
    return topic.records().stream().anyMatch(type -> type.getName().equals(name))
        ? interest.reader(topic, writer)
        : Optional.empty();
  }

  private static UUID id(byte @Nullable [] key) {
    if (key == null) {
      throw new IllegalArgumentException("no key");
    }
    return UUID.fromString(new String(key, StandardCharsets.ISO_8859_1));
  }
}

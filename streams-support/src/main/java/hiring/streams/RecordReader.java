package hiring.streams;

import hiring.contract.Topic;
import hiring.contract.TrustedRecords;
import io.confluent.kafka.schemaregistry.avro.AvroSchema;
import io.confluent.kafka.schemaregistry.client.SchemaRegistryClient;
import io.confluent.kafka.schemaregistry.client.rest.exceptions.RestClientException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import org.apache.avro.AvroRuntimeException;
import org.apache.avro.Schema;
import org.apache.avro.io.BinaryDecoder;
import org.apache.avro.io.DecoderFactory;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificDatumReader;
import org.apache.avro.specific.SpecificRecord;
import org.jspecify.annotations.Nullable;

/**
 * Reads Confluent's wire format: magic byte 0, four bytes of schema id, Avro binary. Unlike {@code
 * KafkaAvroDeserializer} it sees bytes that are left over, knows which types belong on a topic, and
 * tells a record that will never be readable from a registry that is away.
 *
 * <p>Holds a decoder to reuse: one instance per task, not shared between threads.
 */
public final class RecordReader {

  private static final int HEADER = 5;

  static {
    TrustedRecords.trust();
    // Avro believes a length before it has read the bytes; none is longer than the whole record.
    for (String limit :
        new String[] {"string.maxLength", "bytes.maxLength", "collectionItems.maxLength"}) {
      String property = "org.apache.avro.limits." + limit;
      if (System.getProperty(property) == null) {
        System.setProperty(property, Integer.toString(RecordSize.LARGEST));
      }
    }
  }

  /** What the bytes turned out to be. */
  public sealed interface Reading {
    /** A record of a type that belongs on the topic. */
    record Understood(SpecificRecord value) implements Reading {}

    /** No record of the topic, now or ever. */
    record Poisoned(Poison reason, @Nullable Throwable cause) implements Reading {}
  }

  private final SchemaRegistryClient registry;
  private final Map<Integer, Schema> writers = new HashMap<>();
  private final Map<Integer, Map<String, SpecificDatumReader<SpecificRecord>>> readers =
      new HashMap<>();
  private @Nullable BinaryDecoder decoder;

  public RecordReader(SchemaRegistryClient registry) {
    this.registry = registry;
  }

  /**
   * Reads a record's value.
   *
   * @param bytes the record's value
   * @throws RegistryUnavailableException if the registry gives no answer about the schema
   */
  public Reading read(Topic topic, byte[] bytes) {
    if (bytes.length == 0) {
      return poisoned(Poison.MALFORMED);
    }
    if (bytes[0] != 0) {
      return poisoned(Poison.BAD_MAGIC);
    }
    if (bytes.length < HEADER) {
      return poisoned(Poison.MALFORMED);
    }
    int id = ByteBuffer.wrap(bytes, 1, Integer.BYTES).getInt();
    if (id == 0) {
      // No registry gives it. Ids of eight bytes, which another wire format has, begin so.
      return poisoned(Poison.BAD_MAGIC);
    }
    SpecificDatumReader<SpecificRecord> reader;
    try {
      reader = reader(topic, id);
    } catch (RegistryCalls.NotFoundException e) {
      return new Reading.Poisoned(Poison.UNKNOWN_SCHEMA, e);
    }
    return reader == null ? poisoned(Poison.WRONG_TYPE) : decode(reader, bytes);
  }

  private Reading decode(SpecificDatumReader<SpecificRecord> reader, byte[] bytes) {
    try {
      BinaryDecoder in =
          DecoderFactory.get().binaryDecoder(bytes, HEADER, bytes.length - HEADER, decoder);
      decoder = in;
      SpecificRecord value = reader.read(null, in);
      return in.isEnd() ? new Reading.Understood(value) : poisoned(Poison.TRAILING_BYTES);
    } catch (IOException
        | AvroRuntimeException
        | IndexOutOfBoundsException
        | IllegalArgumentException
        | ArithmeticException
        | UnsupportedOperationException
        | ClassCastException
        | java.time.DateTimeException
        | StackOverflowError e) {
      decoder = null;
      return new Reading.Poisoned(Poison.MALFORMED, e);
    }
  }

  private @Nullable SpecificDatumReader<SpecificRecord> reader(Topic topic, int id)
      throws RegistryCalls.NotFoundException {
    Map<String, SpecificDatumReader<SpecificRecord>> byTopic = readers.get(id);
    SpecificDatumReader<SpecificRecord> known = byTopic == null ? null : byTopic.get(topic.name());
    if (known != null) {
      return known;
    }
    Schema writer = writer(id);
    for (Class<? extends SpecificRecord> type : topic.records()) {
      Schema expected = SpecificData.get().getSchema(type);
      if (expected.getFullName().equals(writer.getFullName())) {
        SpecificDatumReader<SpecificRecord> reader =
            new SpecificDatumReader<>(writer, expected, SpecificData.getForClass(type));
        // Not before: ids come from whoever writes, and there are four thousand million of them.
        readers.computeIfAbsent(id, any -> new HashMap<>()).put(topic.name(), reader);
        return reader;
      }
    }
    return null;
  }

  private Schema writer(int id) throws RegistryCalls.NotFoundException {
    Schema known = writers.get(id);
    if (known != null) {
      return known;
    }
    Schema writer = RegistryCalls.ask(() -> schema(id));
    writers.put(id, writer);
    return writer;
  }

  private Schema schema(int id) throws IOException, RestClientException {
    try {
      return registry.getSchemaById(id) instanceof AvroSchema avro
          ? avro.rawSchema()
          : Schema.create(Schema.Type.BYTES);
    } catch (RestClientException e) {
      if (RegistryCalls.isAnswer(e)) {
        requireWhole();
      }
      throw e;
    }
  }

  /**
   * A registry that starts may answer before it has read all that it keeps. One that does not know
   * what it knew says nothing about what it never knew.
   */
  private void requireWhole() throws IOException, RestClientException {
    if (writers.isEmpty()) {
      return;
    }
    try {
      registry.getAllSubjectsById(Collections.max(writers.keySet()));
    } catch (RestClientException e) {
      if (RegistryCalls.isAnswer(e)) {
        throw new IOException("the registry has not read all that it keeps", e);
      }
      throw e;
    }
  }

  private static Reading poisoned(Poison reason) {
    return new Reading.Poisoned(reason, null);
  }

  /**
   * The key as text; bytes that are no UTF-8 become replacement characters, which no record names
   * as its key.
   */
  static String key(byte[] key) {
    return new String(key, StandardCharsets.UTF_8);
  }
}

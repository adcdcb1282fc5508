package hiring.funnel;

import hiring.contract.Topic;
import hiring.funnel.Observation.Seen;
import hiring.funnel.Observation.Titled;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.avro.AvroRuntimeException;
import org.apache.avro.JsonProperties;
import org.apache.avro.Schema;
import org.apache.avro.SchemaBuilder;
import org.apache.avro.generic.GenericRecord;
import org.jspecify.annotations.Nullable;

/**
 * Reads the records of one topic in Confluent's wire format: magic byte 0, four bytes of schema id,
 * Avro binary; of the latter only what the funnel needs. Not for many threads.
 */
final class RecordDecoder {

  private static final int HEADER = 5;

  private static final Schema OPTIONAL_TEXT = SchemaBuilder.nullable().stringType();

  private static final List<Schema.Field> OF_APPLICATION =
      List.of(
          new Schema.Field("roleId", OPTIONAL_TEXT, null, Schema.Field.NULL_DEFAULT_VALUE),
          new Schema.Field("source", OPTIONAL_TEXT, null, Schema.Field.NULL_DEFAULT_VALUE));

  private static final List<Schema.Field> OF_ROLE =
      List.of(
          new Schema.Field("version", Schema.create(Schema.Type.INT), null, 0),
          new Schema.Field(
              "terms",
              SchemaBuilder.record("RoleTerms")
                  .namespace("hiring.events")
                  .fields()
                  .name("title")
                  .type(OPTIONAL_TEXT)
                  .withDefault(null)
                  .endRecord(),
              null,
              Map.of("title", JsonProperties.NULL_VALUE)));

  private final Topic topic;
  private final WriterSchemas schemas;
  private final Map<Integer, Optional<Shape>> shapes = new HashMap<>();

  /** What a record turned out to be. */
  sealed interface Reading {
    record Understood(Observation observation) implements Reading {}

    /** A record type of a later version, of which this funnel knows nothing. */
    record Unfamiliar() implements Reading {}

    /** No record of the topic. */
    record Unreadable() implements Reading {}
  }

  /** How to read the records of one schema; the fact is absent where they tell of a role. */
  private record Shape(Projection projection, @Nullable Fact fact) {}

  RecordDecoder(Topic topic, WriterSchemas schemas) {
    this.topic = topic;
    this.schemas = schemas;
  }

  /**
   * @throws AwayException if the registry does not say what the schema is
   */
  Reading read(byte @Nullable [] key, byte @Nullable [] value) {
    try {
      UUID id = id(key);
      if (value == null) {
        return topic.takesTombstones()
            ? new Reading.Understood(new Seen(id, Fact.TOMBSTONE, null, null))
            : new Reading.Unreadable();
      }
      if (value.length < HEADER || value[0] != 0) {
        return new Reading.Unreadable();
      }
      int schema = ByteBuffer.wrap(value, 1, Integer.BYTES).getInt();
      Optional<Shape> shape = shape(schema);
      return shape.isPresent() ? read(id, value, shape.get()) : unknown(schema);
    } catch (IOException
        | AvroRuntimeException
        | IllegalArgumentException
        | IndexOutOfBoundsException
        | UnsupportedOperationException e) {
      return new Reading.Unreadable();
    }
  }

  private Reading read(UUID id, byte[] value, Shape shape) throws IOException {
    GenericRecord record = shape.projection().read(value, HEADER);
    Observation observation =
        shape.fact() == null
            ? new Titled(id, (Integer) record.get("version"), title(record))
            : new Seen(id, shape.fact(), role(record.get("roleId")), text(record.get("source")));
    return new Reading.Understood(observation);
  }

  private Reading unknown(int schema) {
    return schemas.byId(schema).isPresent() ? new Reading.Unfamiliar() : new Reading.Unreadable();
  }

  private Optional<Shape> shape(int schema) {
    return shapes.computeIfAbsent(schema, id -> schemas.byId(id).flatMap(this::shape));
  }

  private Optional<Shape> shape(Schema writer) {
    String name = writer.getFullName();
    if (topic.records().stream().noneMatch(type -> type.getName().equals(name))) {
      return Optional.empty();
    }
    return topic.key() == Topic.Key.ROLE_ID
        ? Optional.of(new Shape(Projection.of(writer, OF_ROLE), null))
        : Fact.statedBy(name).map(fact -> new Shape(Projection.of(writer, OF_APPLICATION), fact));
  }

  private static UUID id(byte @Nullable [] key) {
    if (key == null) {
      throw new IllegalArgumentException("no key");
    }
    return UUID.fromString(new String(key, StandardCharsets.ISO_8859_1));
  }

  private static @Nullable UUID role(@Nullable Object value) {
    return value == null ? null : UUID.fromString(value.toString());
  }

  private static @Nullable String text(@Nullable Object value) {
    return value == null ? null : value.toString();
  }

  private static String title(GenericRecord role) {
    String title = text(((GenericRecord) role.get("terms")).get("title"));
    return title == null ? "" : title;
  }
}

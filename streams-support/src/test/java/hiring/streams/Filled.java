package hiring.streams;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.avro.LogicalType;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericData;
import org.apache.avro.generic.GenericDatumWriter;
import org.apache.avro.generic.GenericRecord;
import org.apache.avro.io.BinaryEncoder;
import org.apache.avro.io.DecoderFactory;
import org.apache.avro.io.EncoderFactory;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificDatumReader;
import org.apache.avro.specific.SpecificRecord;

/** A record of which every field says something, each something else. */
final class Filled {

  private static final long NOON = Instant.parse("2026-03-02T12:00:00Z").toEpochMilli();

  private int fields;

  private Filled() {}

  /** A record of a type: made from its schema, so that no type is forgotten. */
  static <T extends SpecificRecord> T of(Class<T> type) {
    Schema schema = SpecificData.get().getSchema(type);
    byte[] bytes = plainAvro(generic(type));
    try {
      return new SpecificDatumReader<T>(schema, schema, SpecificData.getForClass(type))
          .read(null, DecoderFactory.get().binaryDecoder(bytes, null));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same without a class: names and plain values. */
  static GenericRecord generic(Class<? extends SpecificRecord> type) {
    return (GenericRecord) new Filled().value(SpecificData.get().getSchema(type));
  }

  private static byte[] plainAvro(GenericRecord record) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    BinaryEncoder encoder = EncoderFactory.get().binaryEncoder(bytes, null);
    try {
      new GenericDatumWriter<GenericRecord>(record.getSchema()).write(record, encoder);
      encoder.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private Object value(Schema schema) {
    int number = ++fields;
    return switch (schema.getType()) {
      case RECORD -> {
        GenericData.Record record = new GenericData.Record(schema);
        schema.getFields().forEach(field -> record.put(field.pos(), value(field.schema())));
        yield record;
      }
      case ENUM -> new GenericData.EnumSymbol(schema, schema.getEnumSymbols().getLast());
      case ARRAY -> List.of(value(schema.getElementType()), value(schema.getElementType()));
      case MAP -> Map.of("key-" + number, value(schema.getValueType()));
      case UNION -> value(schema.getTypes().getLast());
      case STRING -> isUuid(schema) ? new UUID(number, number).toString() : "text-" + number;
      case INT -> number;
      case LONG -> NOON + number;
      case FLOAT -> number + 0.5f;
      case DOUBLE -> number + 0.25;
      case BOOLEAN -> true;
      case BYTES, FIXED, NULL ->
          throw new IllegalArgumentException("the contract has no " + schema.getType());
    };
  }

  private static boolean isUuid(Schema schema) {
    LogicalType type = schema.getLogicalType();
    return type != null && type.getName().equals("uuid");
  }
}

package hiring.funnel;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericDatumReader;
import org.apache.avro.generic.GenericRecord;
import org.apache.avro.io.BinaryDecoder;
import org.apache.avro.io.DecoderFactory;
import org.jspecify.annotations.Nullable;

/**
 * Reads a few fields of a record and stops there. The writer's schema is cut off after the last
 * field that is wanted, so that nothing behind it is looked at; the contract puts what a replay
 * needs first.
 *
 * <p>Holds a decoder to reuse: not for many threads.
 */
final class Projection {

  static {
    // Avro believes a length before it has read the bytes; a broker takes no record past 1 MiB.
    String limit = "org.apache.avro.limits.string.maxLength";
    if (System.getProperty(limit) == null) {
      System.setProperty(limit, Integer.toString(1 << 20));
    }
  }

  private final GenericDatumReader<GenericRecord> reader;
  private @Nullable BinaryDecoder decoder;

  private Projection(GenericDatumReader<GenericRecord> reader) {
    this.reader = reader;
  }

  /**
   * @param writer the schema that the bytes were written with
   * @param fields what is wanted: each with a default, for it may be missing
   */
  static Projection of(Schema writer, List<Schema.Field> fields) {
    List<Schema.Field> kept = new ArrayList<>();
    for (Schema.Field field : writer.getFields().subList(0, end(writer, fields))) {
      kept.add(new Schema.Field(field, field.schema()));
    }
    List<Schema.Field> wanted =
        fields.stream().map(field -> new Schema.Field(field, field.schema())).toList();
    return new Projection(new GenericDatumReader<>(record(writer, kept), record(writer, wanted)));
  }

  /**
   * The wanted fields of the record that begins at the offset.
   *
   * @throws IOException if the bytes end before the last of them; the runtime exceptions of Avro if
   *     they are not what the schema says
   */
  GenericRecord read(byte[] bytes, int offset) throws IOException {
    BinaryDecoder in =
        DecoderFactory.get().binaryDecoder(bytes, offset, bytes.length - offset, decoder);
    decoder = in;
    return reader.read(null, in);
  }

  private static int end(Schema writer, List<Schema.Field> fields) {
    int end = 0;
    for (Schema.Field field : fields) {
      Schema.Field written = writer.getField(field.name());
      end = written == null ? end : Math.max(end, written.pos() + 1);
    }
    return end;
  }

  private static Schema record(Schema writer, List<Schema.Field> fields) {
    return Schema.createRecord(writer.getName(), null, writer.getNamespace(), false, fields);
  }
}

package hiring.replay;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericData;
import org.apache.avro.generic.GenericRecord;
import org.apache.avro.io.BinaryDecoder;
import org.apache.avro.io.DatumReader;
import org.apache.avro.io.DecoderFactory;
import org.apache.avro.specific.SpecificData;
import org.jspecify.annotations.Nullable;

/**
 * Reads a few fields of a record and stops there. The writer's schema is cut off after the last
 * field that is wanted, so that nothing behind it is looked at; the contract puts what a replay
 * needs first.
 *
 * <p>Holds a decoder to reuse: not for many threads.
 */
public final class Projection {

  static {
    // Avro believes a length before it has read the bytes; a broker takes no record past 1 MiB.
    String limit = "org.apache.avro.limits.string.maxLength";
    if (System.getProperty(limit) == null) {
      System.setProperty(limit, Integer.toString(1 << 20));
    }
  }

  private final DatumReader<GenericRecord> reader;
  private @Nullable BinaryDecoder decoder;

  private Projection(DatumReader<GenericRecord> reader) {
    this.reader = reader;
  }

  /**
   * Every record in it is generic.
   *
   * @param writer the schema that the bytes were written with
   * @param fields what is wanted: each with a default, for it may be missing
   */
  public static Projection of(Schema writer, List<Schema.Field> fields) {
    return of(writer, fields, GenericData.get());
  }

  /**
   * The fields themselves are of the contract's types, as generated.
   *
   * @param writer the schema that the bytes were written with
   * @param fields what is wanted
   */
  public static Projection ofContract(Schema writer, List<Schema.Field> fields) {
    return of(writer, fields, SpecificData.get());
  }

  @SuppressWarnings("unchecked") // what the model makes of a record that is no class is generic
  private static Projection of(Schema writer, List<Schema.Field> fields, GenericData model) {
    List<Schema.Field> kept = new ArrayList<>();
    for (Schema.Field field : writer.getFields().subList(0, end(writer, fields))) {
      kept.add(new Schema.Field(field, field.schema()));
    }
    List<Schema.Field> wanted =
        fields.stream().map(field -> new Schema.Field(field, field.schema())).toList();
    return new Projection(
        (DatumReader<GenericRecord>) model.createDatumReader(record(kept), record(wanted)));
  }

  /**
   * The wanted fields of a record.
   *
   * @throws IOException if the bytes end before the last of them; the runtime exceptions of Avro if
   *     they are not what the schema says
   */
  public GenericRecord read(LogRecord record) throws IOException {
    byte[] bytes = record.value();
    int begin = RecordDecoder.HEADER;
    BinaryDecoder in =
        DecoderFactory.get().binaryDecoder(bytes, begin, bytes.length - begin, decoder);
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

  /** Of a name that no class has, or it would be read into one that has other fields. */
  private static Schema record(List<Schema.Field> fields) {
    return Schema.createRecord("Projected", null, "hiring.replay", false, fields);
  }
}

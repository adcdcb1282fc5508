package hiring.streams.testing;

import hiring.contract.Topic;
import hiring.streams.Poison;
import io.confluent.kafka.schemaregistry.avro.AvroSchema;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.apache.avro.Schema;
import org.apache.avro.SchemaBuilder;
import org.apache.avro.io.DirectBinaryEncoder;
import org.apache.avro.specific.SpecificDatumWriter;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.jspecify.annotations.Nullable;

/** The ways to be no record of a topic, made of one that is. */
final class Poisons {

  /** When all of them came, but those that are dated otherwise. */
  static final Instant WHEN = Instant.parse("2026-03-02T10:00:00Z");

  private static final int HEADER = 5;
  private static final int OUT_OF_RANGE = 99;

  private final TopologyHarness harness;

  /** A way, and the reason that it has to be given. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Bad(
      Poison reason,
      byte @Nullable [] key,
      byte @Nullable [] value,
      Headers headers,
      Instant timestamp) {

    private Bad(Poison reason, byte @Nullable [] key, byte @Nullable [] value) {
      this(reason, key, value, new RecordHeaders(), WHEN);
    }
  }

  Poisons(TopologyHarness harness) {
    this.harness = harness;
  }

  /** By their names. */
  Map<String, Bad> of(Conformance.Sample sample) {
    byte[] key = utf8(sample.key());
    byte[] good = harness.encode(sample.topic(), sample.value());
    Map<String, Bad> bad = new TreeMap<>();
    bad.put("empty", new Bad(Poison.MALFORMED, key, new byte[0]));
    bad.put("four bytes", new Bad(Poison.MALFORMED, key, new byte[4]));
    bad.put("truncated", new Bad(Poison.MALFORMED, key, Arrays.copyOf(good, good.length - 1)));
    bad.put("length of 2^31", new Bad(Poison.MALFORMED, key, hugeLength(good)));
    byte[] branches = encoded(good, sample.value(), new BranchesOutOfRange());
    if (!Arrays.equals(branches, good)) {
      bad.put("union index out of range", new Bad(Poison.MALFORMED, key, branches));
    }
    byte[] symbols = encoded(good, sample.value(), new SymbolsOutOfRange());
    if (!Arrays.equals(symbols, good)) {
      bad.put("enum ordinal out of range", new Bad(Poison.MALFORMED, key, symbols));
    }
    bad.put("magic byte 1", new Bad(Poison.BAD_MAGIC, key, withFirst(good, (byte) 1)));
    bad.put("8-byte id", new Bad(Poison.BAD_MAGIC, key, withId(good, 0)));
    bad.put("JSON", new Bad(Poison.BAD_MAGIC, key, utf8("{\"eventId\":1}")));
    bad.put("schema id unknown", new Bad(Poison.UNKNOWN_SCHEMA, key, withId(good, 999_999)));
    bad.put("type of another topic", new Bad(Poison.WRONG_TYPE, key, stranger(sample.topic())));
    bad.put(
        "bytes left over",
        new Bad(Poison.TRAILING_BYTES, key, Arrays.copyOf(good, good.length + 1)));
    bad.put("no key", new Bad(Poison.NULL_KEY, null, good));
    bad.put("another key", new Bad(Poison.KEY_MISMATCH, utf8("another"), good));
    bad.put(
        "before 1970",
        new Bad(Poison.BAD_TIMESTAMP, key, good, new RecordHeaders(), Instant.EPOCH));
    bad.put("headers", new Bad(Poison.OVERSIZED_HEADERS, key, good, tenThousandHeaders(), WHEN));
    bad.put(
        "header of 1 MB",
        new Bad(Poison.OVERSIZED_HEADERS, key, good, headerOfOneMegabyte(), WHEN));
    if (!sample.topic().takesTombstones()) {
      bad.put("tombstone", new Bad(Poison.UNEXPECTED_TOMBSTONE, key, null));
    }
    return bad;
  }

  /** Writes that a union has a branch that it has not. */
  private static final class BranchesOutOfRange extends Bytes {
    @Override
    public void writeIndex(int unionIndex) throws IOException {
      writeInt(OUT_OF_RANGE);
    }
  }

  /** Writes that an enum has a symbol that it has not. */
  private static final class SymbolsOutOfRange extends Bytes {
    @Override
    public void writeEnum(int symbol) throws IOException {
      writeInt(OUT_OF_RANGE);
    }
  }

  private static class Bytes extends DirectBinaryEncoder {
    private final ByteArrayOutputStream written;

    Bytes() {
      this(new ByteArrayOutputStream());
    }

    private Bytes(ByteArrayOutputStream written) {
      super(written);
      this.written = written;
    }
  }

  /** The same record, as the encoder writes it. */
  private static byte[] encoded(byte[] good, SpecificRecord value, Bytes encoder) {
    encoder.written.write(good, 0, HEADER);
    try {
      new SpecificDatumWriter<SpecificRecord>(value.getSchema()).write(value, encoder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return encoder.written.toByteArray();
  }

  private byte[] stranger(Topic topic) {
    Schema other =
        SchemaBuilder.record("Stranger")
            .namespace("elsewhere")
            .fields()
            .requiredInt("n")
            .endRecord();
    return withId(
        new byte[] {0, 0, 0, 0, 0, 2}, register(harness, topic.name() + "-stranger", other));
  }

  static int register(TopologyHarness harness, String subject, Schema schema) {
    try {
      return harness.registry().register(subject, new AvroSchema(schema));
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  static byte[] withId(byte[] bytes, int id) {
    byte[] copy = bytes.clone();
    ByteBuffer.wrap(copy).putInt(1, id);
    return copy;
  }

  private static byte[] withFirst(byte[] bytes, byte first) {
    byte[] copy = bytes.clone();
    copy[0] = first;
    return copy;
  }

  private static byte[] hugeLength(byte[] good) {
    byte[] bytes = Arrays.copyOf(good, HEADER + 5);
    // 2^31 - 1 as Avro's zig-zag varint: the length of the first string.
    byte[] length = {(byte) 0xFE, (byte) 0xFF, (byte) 0xFF, (byte) 0xFF, 0x0F};
    System.arraycopy(length, 0, bytes, HEADER, length.length);
    return bytes;
  }

  private static Headers tenThousandHeaders() {
    Headers headers = new RecordHeaders();
    for (int i = 0; i < 10_000; i++) {
      headers.add("h" + i, new byte[] {1});
    }
    return headers;
  }

  private static Headers headerOfOneMegabyte() {
    return new RecordHeaders().add("h", new byte[1 << 20]);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}

package hiring.streams;

import hiring.contract.TrustedRecords;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.function.Function;
import org.apache.avro.message.BinaryMessageDecoder;
import org.apache.avro.message.BinaryMessageEncoder;
import org.apache.avro.specific.SpecificRecordBase;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;

/**
 * A service's private state as Avro in single-object encoding: two bytes, the schema's fingerprint,
 * the value.
 */
public final class StateSerde {

  static {
    TrustedRecords.trust();
  }

  private StateSerde() {}

  /**
   * The serde of a state.
   *
   * @param toAvro state to the stored record
   * @param fromAvro the stored record to state
   */
  public static <S, A extends SpecificRecordBase> Serde<S> of(
      BinaryMessageEncoder<A> encoder,
      BinaryMessageDecoder<A> decoder,
      Function<S, A> toAvro,
      Function<A, S> fromAvro) {
    return Serdes.serdeFrom(
        (topic, state) -> state == null ? null : encode(encoder, toAvro.apply(state)),
        (topic, bytes) -> bytes == null ? null : fromAvro.apply(decode(decoder, bytes)));
  }

  private static <A> byte[] encode(BinaryMessageEncoder<A> encoder, A value) {
    try {
      ByteBuffer buffer = encoder.encode(value);
      byte[] bytes = new byte[buffer.remaining()];
      buffer.get(bytes);
      return bytes;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static <A> A decode(BinaryMessageDecoder<A> decoder, byte[] bytes) {
    try {
      return decoder.decode(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package hiring.stack.load;

import java.util.Arrays;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;

/** Reads and writes one state for each record, of the size that a service's states have. */
final class GetAndPut implements Processor<byte[], byte[], byte[], byte[]> {

  private static final int STATE_BYTES = 100;

  private ProcessorContext<byte[], byte[]> context;
  private KeyValueStore<byte[], byte[]> states;

  @SuppressWarnings("NullAway.Init") // Kafka Streams calls init before process
  GetAndPut() {}

  @Override
  public void init(ProcessorContext<byte[], byte[]> context) {
    this.context = context;
    this.states = context.getStateStore(Rival.STATES);
  }

  @Override
  public void process(Record<byte[], byte[]> record) {
    byte[] before = states.get(record.key());
    byte[] value = record.value();
    states.put(record.key(), before == null ? Arrays.copyOf(value, STATE_BYTES) : before);
    context.forward(record);
  }
}

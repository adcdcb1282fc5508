package hiring.streams;

import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;

/** Hands a valid record on as it came, headers and all. */
final class CopyProcessor implements Processor<String, Received, Object, Object> {

  private ProcessorContext<Object, Object> context;

  @SuppressWarnings("NullAway.Init") // Kafka Streams calls init before process
  CopyProcessor() {}

  @Override
  public void init(ProcessorContext<Object, Object> context) {
    this.context = context;
  }

  @Override
  public void process(Record<String, Received> record) {
    Received received = record.value();
    byte[] key = EventHeaders.utf8(received.key());
    context.forward(new Record<>(key, received.bytes(), record.timestamp(), received.headers()));
  }
}

package hiring.service.kafka;

import hiring.contract.Topic;
import hiring.service.UnavailableException;
import hiring.streams.EventHeaders;
import hiring.streams.RecordWriter;
import hiring.streams.RegistryUnavailableException;
import java.util.function.Supplier;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.producer.ProducerRecord;

/** Makes the Kafka record of what HTTP sends: Confluent's bytes, CloudEvents headers, trace. */
final class Sending {

  private final Topic.Owner service;
  private final RecordWriter writer;
  private final Supplier<String> traceparent;

  /**
   * @param traceparent the trace of the request that is being handled
   */
  Sending(Topic.Owner service, RecordWriter writer, Supplier<String> traceparent) {
    this.service = service;
    this.writer = writer;
    this.traceparent = traceparent;
  }

  ProducerRecord<String, byte[]> record(Topic topic, String key, SpecificRecord value) {
    byte[] bytes;
    try {
      bytes = writer.write(topic, value);
    } catch (RegistryUnavailableException e) {
      throw new UnavailableException("The schema registry does not answer.", e);
    }
    return new ProducerRecord<>(
        topic.name(), null, null, key, bytes, EventHeaders.of(service, value, traceparent.get()));
  }
}

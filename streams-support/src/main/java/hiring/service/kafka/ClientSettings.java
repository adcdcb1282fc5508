package hiring.service.kafka;

import hiring.service.HiringProperties;
import hiring.streams.RecordSize;
import hiring.streams.RecordWriter;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;

/**
 * Settings of every Kafka client of a service: what {@code spring.kafka.*} says (encryption,
 * log-in), the brokers of {@link HiringProperties}, and our choices.
 */
public final class ClientSettings {

  private final KafkaProperties kafka;
  private final String bootstrapServers;

  ClientSettings(KafkaProperties kafka, HiringProperties hiring) {
    this.kafka = kafka;
    this.bootstrapServers = hiring.bootstrapServers();
  }

  /** Kafka Streams, before its own choices. */
  public Map<String, Object> streams() {
    return with(kafka.buildStreamsProperties());
  }

  Map<String, Object> admin() {
    Map<String, Object> settings = with(kafka.buildAdminProperties());
    // Start-up and health ask again themselves, and say meanwhile what they wait for.
    settings.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, 3_000);
    settings.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, 5_000);
    return settings;
  }

  Map<String, Object> producer() {
    Map<String, Object> settings = with(kafka.buildProducerProperties());
    // Acknowledged means: on every in-sync replica, once, in order.
    settings.put(ProducerConfig.ACKS_CONFIG, "all");
    settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
    // A caller waits for it: without a broker it is 503 within these, not after two minutes.
    settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 5_000);
    settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 10_000);
    settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 4_000);
    // Concurrent requests share a batch; alone, one pays 2 ms. Longer was tried and brought
    // nothing.
    settings.put(ProducerConfig.LINGER_MS_CONFIG, 2);
    settings.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "lz4");
    // All that a topic takes, as those of the streams have it.
    settings.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, RecordSize.LARGEST_REQUEST);
    return settings;
  }

  Map<String, Object> replies() {
    Map<String, Object> settings = with(kafka.buildConsumerProperties());
    // No group: every instance reads all replies, from where they ended when it started.
    settings.remove(ConsumerConfig.GROUP_ID_CONFIG);
    settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
    settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "latest");
    // The answer of a transaction that is given up was never given.
    settings.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
    settings.put(ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG, 250);
    return settings;
  }

  /** One record of a known place, for a caller who waits. */
  Map<String, Object> look() {
    Map<String, Object> settings = replies();
    settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 1);
    settings.put(ConsumerConfig.REQUEST_TIMEOUT_MS_CONFIG, 4_000);
    settings.put(ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, 5_000);
    return settings;
  }

  static Map<String, Object> deserializer() {
    Map<String, Object> settings = new HashMap<>(RecordWriter.SETTINGS);
    settings.put("specific.avro.reader", true);
    return settings;
  }

  private Map<String, Object> with(Map<String, Object> settings) {
    settings.put(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers);
    // After an outage everyone is back within seconds.
    settings.put(CommonClientConfigs.RECONNECT_BACKOFF_MAX_MS_CONFIG, 2_000);
    return settings;
  }
}

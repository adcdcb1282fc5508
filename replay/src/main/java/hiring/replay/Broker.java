package hiring.replay;

import java.time.Duration;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/**
 * Where the records are.
 *
 * @param servers host:port, comma-separated
 * @param patience how long to wait for it to answer
 */
record Broker(String servers, Duration patience) {

  private static final int MIB = 1 << 20;

  /**
   * A consumer without a group that sees committed records only.
   *
   * @throws AwayException if no host of that name can be found
   */
  KafkaConsumer<byte[], byte[]> connect() {
    Map<String, Object> settings =
        Map.ofEntries(
            Map.entry(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, servers),
            Map.entry(ConsumerConfig.CLIENT_ID_CONFIG, "hiring-replay"),
            Map.entry(ConsumerConfig.GROUP_PROTOCOL_CONFIG, "classic"),
            Map.entry(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed"),
            Map.entry(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest"),
            Map.entry(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false),
            Map.entry(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false),
            Map.entry(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 5_000),
            Map.entry(ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG, 8 * MIB),
            Map.entry(ConsumerConfig.FETCH_MAX_BYTES_CONFIG, 16 * MIB),
            Map.entry(ConsumerConfig.RECEIVE_BUFFER_CONFIG, MIB),
            Map.entry(ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, (int) patience.toMillis()),
            Map.entry(ConsumerConfig.REQUEST_TIMEOUT_MS_CONFIG, (int) patience.toMillis()));
    try {
      return new KafkaConsumer<>(
          settings, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    } catch (KafkaException e) {
      throw new AwayException("no host of %s can be found".formatted(servers), e);
    }
  }
}

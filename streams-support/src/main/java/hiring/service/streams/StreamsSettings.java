package hiring.service.streams;

import hiring.contract.Topic;
import hiring.service.HiringProperties;
import hiring.streams.RecordSize;
import hiring.streams.RecordTime;
import java.time.Duration;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.streams.StreamsConfig;

/** How a service's Kafka Streams is set, and why. */
final class StreamsSettings {

  private StreamsSettings() {}

  /**
   * The settings.
   *
   * @param base how brokers are reached
   * @param port of the service's HTTP
   */
  static Map<String, Object> of(
      Map<String, Object> base, Topic.Owner service, HiringProperties hiring, int port) {
    Map<String, Object> settings = base;
    HiringProperties.Streams streams = hiring.streams();
    settings.put(StreamsConfig.APPLICATION_ID_CONFIG, service.service());
    // Input, state and output in one transaction: a decision is never lost, nor made twice.
    settings.put(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, StreamsConfig.EXACTLY_ONCE_V2);
    settings.put(StreamsConfig.COMMIT_INTERVAL_MS_CONFIG, streams.commitInterval().toMillis());
    settings.put(StreamsConfig.NUM_STREAM_THREADS_CONFIG, streams.threads());
    settings.put(StreamsConfig.NUM_STANDBY_REPLICAS_CONFIG, streams.standbyReplicas());
    settings.put(StreamsConfig.STATE_DIR_CONFIG, hiring.stateFolder(service).toString());
    // Where other instances forward queries to.
    settings.put(StreamsConfig.APPLICATION_SERVER_CONFIG, hiring.advertisedHost() + ":" + port);
    settings.put(StreamsConfig.REPLICATION_FACTOR_CONFIG, (int) hiring.replicationFactor());
    // A store before RocksDB that holds what is touched again soon; ours is touched once.
    settings.put(StreamsConfig.STATESTORE_CACHE_MAX_BYTES_CONFIG, 0L);
    settings.put(StreamsConfig.ROCKSDB_CONFIG_SETTER_CLASS_CONFIG, RocksDbMemory.class);
    settings.put(RocksDbMemory.BYTES, streams.memory().toBytes());
    // A negative timestamp kills the thread under the default extractor.
    settings.put(StreamsConfig.DEFAULT_TIMESTAMP_EXTRACTOR_CLASS_CONFIG, RecordTime.class);
    // Topics are merged by what is there, not by what may still come: the order that was decided in
    // is in the log, so waiting would buy nothing.
    settings.put(StreamsConfig.MAX_TASK_IDLE_MS_CONFIG, 0L);
    // A generated name would change with the topology and orphan its state.
    settings.put(StreamsConfig.ENSURE_EXPLICIT_INTERNAL_RESOURCE_NAMING_CONFIG, true);
    settings.put(StreamsConfig.BUFFERED_RECORDS_PER_PARTITION_CONFIG, 2_000);
    consumers(settings, hiring);
    producers(settings);
    changelogs(settings);
    return settings;
  }

  private static void changelogs(Map<String, Object> settings) {
    settings.put(
        StreamsConfig.topicPrefix(TopicConfig.MAX_MESSAGE_BYTES_CONFIG),
        RecordSize.LARGEST_REQUEST);
    // Like the topics that erase: what a store has forgotten is gone from behind it within a day.
    settings.put(
        StreamsConfig.topicPrefix(TopicConfig.MAX_COMPACTION_LAG_MS_CONFIG),
        Duration.ofHours(24).toMillis());
  }

  private static void consumers(Map<String, Object> settings, HiringProperties hiring) {
    settings.put(StreamsConfig.consumerPrefix(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG), "earliest");
    // As many as a partition may buffer: one poll fills a commit interval under load.
    settings.put(StreamsConfig.consumerPrefix(ConsumerConfig.MAX_POLL_RECORDS_CONFIG), 2_000);
    // A killed process is missed after this; long enough for a pause of the machine.
    settings.put(
        StreamsConfig.mainConsumerPrefix(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG), 15_000);
    settings.put(
        StreamsConfig.mainConsumerPrefix(ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG), 3_000);
    String instanceId = hiring.instanceId();
    if (instanceId != null) {
      // Static membership (KIP-345): back within the session time-out, it is the member it was,
      // without a rebalance.
      settings.put(
          StreamsConfig.mainConsumerPrefix(ConsumerConfig.GROUP_INSTANCE_ID_CONFIG), instanceId);
    }
  }

  private static void producers(Map<String, Object> settings) {
    settings.put(StreamsConfig.producerPrefix(ProducerConfig.COMPRESSION_TYPE_CONFIG), "lz4");
    settings.put(StreamsConfig.producerPrefix(ProducerConfig.BATCH_SIZE_CONFIG), 128 * 1024);
    // The commit sends what is left, and before it nobody sees a record: to send smaller batches
    // earlier would be work for nothing.
    settings.put(StreamsConfig.producerPrefix(ProducerConfig.LINGER_MS_CONFIG), 100);
    settings.put(
        StreamsConfig.producerPrefix(ProducerConfig.MAX_REQUEST_SIZE_CONFIG),
        RecordSize.LARGEST_REQUEST);
    // The default of 10 s is shorter than a registry's restart or a pause for a snapshot, and a
    // transaction that times out is work done twice.
    settings.put(StreamsConfig.producerPrefix(ProducerConfig.TRANSACTION_TIMEOUT_CONFIG), 30_000);
  }

  /** As Kafka's own type. */
  static Properties properties(Map<String, Object> settings) {
    Properties properties = new Properties();
    properties.putAll(settings);
    return properties;
  }
}

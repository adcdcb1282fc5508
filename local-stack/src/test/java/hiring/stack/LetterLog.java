package hiring.stack;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import hiring.contract.Topic;
import hiring.contract.Topic.Owner;
import hiring.contract.Topics;
import hiring.events.DeadLetterRedriven;
import hiring.stack.client.KafkaClients;
import hiring.stack.console.Console;
import hiring.stack.deadletters.LetterId;
import hiring.stack.deadletters.ReadProgress;
import io.confluent.kafka.serializers.KafkaAvroSerializer;
import io.confluent.kafka.serializers.subject.TopicRecordNameStrategy;
import java.io.OutputStream;
import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;

/** The topics that dead letters come from and go to, and what the services write there. */
final class LetterLog implements AutoCloseable {

  static final String KEY = "6f1f4c9e-5d0b-5c3e-9a55-4e1f6f0b7a11";
  static final String TRACE = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";
  static final long TIMESTAMP = 1_772_452_799_000L;

  private static final byte[] VALUE = "not Avro, and nobody's business".getBytes(UTF_8);
  private static final int PARTITION = 2;

  private final KafkaClients clients;
  private final KafkaProducer<byte[], byte[]> producer;

  LetterLog(String bootstrapServers, String registry) throws Exception {
    clients = new KafkaClients(bootstrapServers, registry);
    try (Admin admin =
        Admin.create(Map.<String, Object>of("bootstrap.servers", bootstrapServers))) {
      Set<String> there = admin.listTopics().names().get();
      admin
          .createTopics(
              Topics.all().stream()
                  .filter(topic -> !there.contains(topic.name()))
                  .map(LetterLog::made)
                  .toList())
          .all()
          .get();
    }
    register(registry);
    producer = clients.bytesProducer();
  }

  /** As the service that creates the topic does when it starts. */
  private static void register(String registry) {
    Map<String, Object> settings =
        Map.of(
            "schema.registry.url",
            registry,
            "value.subject.name.strategy",
            TopicRecordNameStrategy.class.getName(),
            "avro.remove.java.properties",
            true);
    try (KafkaAvroSerializer serializer = new KafkaAvroSerializer()) {
      serializer.configure(settings, false);
      serializer.serialize(
          Topics.REDRIVES.name(),
          new DeadLetterRedriven(new UUID(0, 0), Instant.EPOCH, "", "", "", "", "", 0, 0L, ""));
    }
  }

  private static NewTopic made(Topic topic) {
    boolean stamped = topic.time() == Topic.Time.LOG_APPEND;
    return new NewTopic(topic.name(), Topics.PARTITIONS, (short) 1)
        .configs(
            Map.of(
                "message.timestamp.type",
                stamped ? "LogAppendTime" : "CreateTime",
                "retention.ms",
                "-1",
                "cleanup.policy",
                topic.compacted() ? "compact" : "delete"));
  }

  KafkaClients clients() {
    return clients;
  }

  ReadProgress progress() {
    return new ReadProgress(
        new Console(new PrintStream(OutputStream.nullOutputStream(), true, UTF_8), false),
        InstantSource.system());
  }

  /** A record that lay in a partition of a topic, at offset 41. */
  LetterId keep(Owner service, String reason, String topic, int partition) {
    return keep(service, KEY, VALUE, lay(reason, topic, partition, 41));
  }

  /** An application that screening-service could not handle, as it lies on its topic. */
  LetterId keepApplication(String key) {
    return keepWithOrigin(key, VALUE);
  }

  /** An erasure that screening-service could not handle. */
  LetterId keepTombstone(String key) {
    return keepWithOrigin(key, null);
  }

  private LetterId keepWithOrigin(String key, byte @Nullable [] value) {
    String topic = Topics.APPLICATIONS.name();
    long offset = write(topic, PARTITION, key, value, new RecordHeaders()).offset();
    return keep(
        Owner.SCREENING_SERVICE, key, value, lay("FAILED_DECISION", topic, PARTITION, offset));
  }

  LetterId keepOversized(String topic) {
    return keep(Owner.POSTING_SERVICE, null, null, lay("OVERSIZED", topic, PARTITION, 41));
  }

  /** A withdrawal that screening-service could not handle, as it lies on its topic. */
  LetterId keepUpdate(String key) {
    String topic = Topics.APPLICATION_UPDATES.name();
    long offset = update(key, "ApplicationWithdrawn", PARTITION).offset();
    return keep(
        Owner.SCREENING_SERVICE, key, VALUE, lay("FAILED_DECISION", topic, PARTITION, offset));
  }

  /** What an ATS said of an application, as it may lie anywhere on its topic. */
  LetterId keepSubmission(String key) {
    String topic = Topics.ATS_SUBMISSIONS.name();
    return keep(Owner.POSTING_SERVICE, key, VALUE, lay("FAILED_DECISION", topic, PARTITION, 41));
  }

  /**
   * A delivery of an ATS.
   *
   * @param value as it is sealed; empty where it is not
   */
  LetterId keepWebhook(String source, String reason, byte[] value) {
    Headers headers = new RecordHeaders();
    headers.add("dead-letter-source", source.getBytes(UTF_8));
    headers.add("dead-letter-reason", reason.getBytes(UTF_8));
    return keep(Owner.POSTING_SERVICE, KEY, value, headers);
  }

  private LetterId keep(
      Owner service, @Nullable String key, byte @Nullable [] value, Headers headers) {
    long offset = write(Topics.deadLetters(service).name(), 0, key, value, headers).offset();
    return new LetterId(service, 0, offset);
  }

  /** The application is erased; its key lies where the service's own does. */
  void tombstone(String key) {
    write(Topics.APPLICATIONS.name(), PARTITION, key, null, new RecordHeaders());
  }

  /** The application is said to be erased. */
  void erased(String key) {
    update(key, "ApplicationErased", PARTITION);
  }

  /** The same, where Kafka puts its key. */
  void erasedWhereItsKeyLies(String key) {
    update(key, "ApplicationErased", null);
  }

  /** Something happened to the application. */
  void update(String key, String type) {
    update(key, type, PARTITION);
  }

  private RecordMetadata update(String key, String type, @Nullable Integer partition) {
    Headers headers = new RecordHeaders();
    headers.add("ce_type", ("hiring.events." + type).getBytes(UTF_8));
    return write(Topics.APPLICATION_UPDATES.name(), partition, key, VALUE, headers);
  }

  /** What was sent again from there, committed. */
  List<ConsumerRecord<byte[], byte[]>> again(Topic topic, LetterId from) {
    return committed(topic).stream()
        .filter(record -> from.toString().equals(headers(record).get("redriven-from")))
        .toList();
  }

  /** A commit is confirmed before its markers are written, and only they let a reader see it. */
  void await(Topic topic, LetterId id) {
    Awaitility.await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> facts(id) > 0 && !again(topic, id).isEmpty());
  }

  /** How many facts tell that it was sent again. */
  long facts(LetterId id) {
    return committed(Topics.REDRIVES).stream()
        .filter(record -> new String(record.key(), UTF_8).equals(id.toString()))
        .count();
  }

  static Map<String, String> headers(ConsumerRecord<?, ?> record) {
    Map<String, String> headers = new LinkedHashMap<>();
    record
        .headers()
        .forEach(header -> headers.put(header.key(), new String(header.value(), UTF_8)));
    return headers;
  }

  private static Headers lay(String reason, String topic, int partition, long offset) {
    Headers headers = new RecordHeaders();
    Map.of(
            "dead-letter-topic",
            topic,
            "dead-letter-partition",
            Integer.toString(partition),
            "dead-letter-offset",
            Long.toString(offset),
            "dead-letter-timestamp",
            Long.toString(TIMESTAMP),
            "dead-letter-reason",
            reason,
            "traceparent",
            TRACE)
        .forEach((name, value) -> headers.add(name, value.getBytes(UTF_8)));
    return headers;
  }

  private RecordMetadata write(
      String topic,
      @Nullable Integer partition,
      @Nullable String key,
      byte @Nullable [] value,
      Headers headers) {
    try {
      return producer
          .send(
              new ProducerRecord<>(
                  topic, partition, null, key == null ? null : key.getBytes(UTF_8), value, headers))
          .get();
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  private List<ConsumerRecord<byte[], byte[]>> committed(Topic topic) {
    try (KafkaConsumer<byte[], byte[]> consumer = clients.bytesConsumer()) {
      List<TopicPartition> partitions =
          IntStream.range(0, topic.partitions())
              .mapToObj(partition -> new TopicPartition(topic.name(), partition))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
      List<ConsumerRecord<byte[], byte[]>> records = new ArrayList<>();
      while (partitions.stream()
          .anyMatch(at -> consumer.position(at) < requireNonNull(ends.get(at)))) {
        consumer.poll(Duration.ofSeconds(1)).forEach(records::add);
      }
      return records;
    }
  }

  @Override
  public void close() {
    producer.close();
  }
}

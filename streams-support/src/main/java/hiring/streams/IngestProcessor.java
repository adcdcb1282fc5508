package hiring.streams;

import hiring.contract.Topic;
import hiring.contract.Topics;
import hiring.streams.RecordReader.Reading;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.utils.Utils;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.processor.api.RecordMetadata;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets through what is a record of its topic. What is not, goes to the dead letters in the same
 * transaction; what lies in another partition than its key belongs to, is written again to the
 * right one.
 *
 * <p>The latter because clients disagree: Java's default partitioner hashes keys with murmur2, that
 * of librdkafka with CRC-32. One application submitted through both would meet two states, and be
 * received twice.
 */
final class IngestProcessor implements Processor<byte[], byte[], Object, Object> {

  private static final Logger log = LoggerFactory.getLogger(IngestProcessor.class);
  private static final int MOST_HEADERS = 64;
  private static final int MOST_HEADER_BYTES = 16 * 1024;

  private final Platform platform;
  private final Ingest.Nodes nodes;
  private final RecordReader reader;
  private final Map<Poison, Counter> deadLetters = new EnumMap<>(Poison.class);
  private final Map<Schema, Integer> keyFields = new HashMap<>();
  private final Counter rerouted;
  private ProcessorContext<Object, Object> context;

  @SuppressWarnings("NullAway.Init") // context: Kafka Streams calls init before process
  IngestProcessor(Platform platform, Ingest.Nodes nodes) {
    this.platform = platform;
    this.nodes = nodes;
    this.reader = new RecordReader(platform.registry());
    MeterRegistry meters = platform.meters();
    for (Poison reason : Poison.values()) {
      deadLetters.put(reason, ShellMetrics.deadLetters(meters, nodes.ingest(), reason));
    }
    this.rerouted = ShellMetrics.rerouted(meters, nodes.ingest());
  }

  @Override
  public void init(ProcessorContext<Object, Object> context) {
    this.context = context;
  }

  @Override
  public void process(Record<byte[], byte[]> record) {
    RecordMetadata from = context.recordMetadata().orElseThrow();
    Topic topic = Topics.named(from.topic()).orElseThrow();
    byte @Nullable [] key = record.key();
    byte @Nullable [] value = record.value();
    if (RecordSize.of(key, value) > RecordSize.LARGEST) {
      reject(record, from, Poison.OVERSIZED, null);
    } else if (oversized(record.headers())) {
      reject(record, from, Poison.OVERSIZED_HEADERS, null);
    } else if (record.timestamp() <= 0) {
      reject(record, from, Poison.BAD_TIMESTAMP, null);
    } else if (key == null) {
      reject(record, from, Poison.NULL_KEY, null);
    } else if (isMisplaced(topic, key, from.partition())) {
      rerouted.increment();
      context.forward(record, nodes.reroute());
    } else if (value == null && !topic.takesTombstones()) {
      reject(record, from, Poison.UNEXPECTED_TOMBSTONE, null);
    } else if (value == null) {
      pass(record, topic, from, RecordReader.key(key), null, null);
    } else {
      switch (reader.read(topic, value)) {
        case Reading.Poisoned poisoned -> reject(record, from, poisoned.reason(), poisoned.cause());
        case Reading.Understood understood -> {
          String id = RecordReader.key(key);
          if (names(topic, understood.value(), id)) {
            pass(record, topic, from, id, understood.value(), value);
          } else {
            reject(record, from, Poison.KEY_MISMATCH, null);
          }
        }
      }
    }
  }

  private void pass(
      Record<byte[], byte[]> record,
      Topic topic,
      RecordMetadata from,
      String key,
      @Nullable SpecificRecord value,
      byte @Nullable [] bytes) {
    Instant now = Instant.ofEpochMilli(record.timestamp());
    Received received =
        new Received(
            topic, from.partition(), from.offset(), now, key, value, record.headers(), bytes);
    context.forward(new Record<>(key, received, record.timestamp()), nodes.next());
  }

  private void reject(
      Record<byte[], byte[]> record,
      RecordMetadata from,
      Poison reason,
      @Nullable Throwable cause) {
    Objects.requireNonNull(deadLetters.get(reason)).increment();
    log.atWarn()
        .addKeyValue("topic", from.topic())
        .addKeyValue("partition", from.partition())
        .addKeyValue("offset", from.offset())
        .addKeyValue("reason", reason)
        .log("Dead letter");
    context.forward(
        DeadLetter.of(
            from,
            record.timestamp(),
            record.key(),
            record.value(),
            record.headers(),
            reason,
            cause),
        nodes.reject());
  }

  private boolean isMisplaced(Topic topic, byte[] key, int partition) {
    return topic.time() == Topic.Time.LOG_APPEND
        && Utils.toPositive(Utils.murmur2(key)) % platform.partitions() != partition;
  }

  private boolean names(Topic topic, SpecificRecord value, String key) {
    int field =
        keyFields.computeIfAbsent(
            value.getSchema(),
            schema -> topic.key().field().map(name -> schema.getField(name).pos()).orElse(-1));
    return field < 0 || key.equals(value.get(field).toString());
  }

  private static boolean oversized(Headers headers) {
    int count = 0;
    int bytes = 0;
    for (Header header : headers) {
      count++;
      bytes += header.key().length() + (header.value() == null ? 0 : header.value().length);
      if (count > MOST_HEADERS || bytes > MOST_HEADER_BYTES) {
        return true;
      }
    }
    return false;
  }
}

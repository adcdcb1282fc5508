package hiring.system.stack;

import hiring.contract.Topic;
import hiring.contract.Topics;
import hiring.streams.Outgoing;
import hiring.streams.RecordWriter;
import hiring.system.fold.Partitions;
import hiring.system.scenario.Delivery;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;

/**
 * Writes to topics, as integrations do, in the order in which it is told to, and remembers whether
 * the broker has taken it. Nobody waits for a broker that is away: what is to be sent, waits.
 */
@SuppressWarnings("FutureReturnValueIgnored") // each is remembered, and settled before the end
public final class Sender implements AutoCloseable {

  private static final int PATIENCE_MS = 180_000;

  private final KafkaProducer<byte[], byte[]> producer;
  private final RecordWriter writer;
  private final ExecutorService hand = Executors.newSingleThreadExecutor();
  private final List<CompletableFuture<RecordMetadata>> sent = new ArrayList<>();

  public Sender(Stack stack) {
    producer =
        new KafkaProducer<>(
            Map.of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                stack.kafka().bootstrapServers(),
                ProducerConfig.ACKS_CONFIG,
                "all",
                // A producer forgets what it knows of topics when no broker is left, and waits.
                ProducerConfig.MAX_BLOCK_MS_CONFIG,
                PATIENCE_MS,
                ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
                PATIENCE_MS),
            new ByteArraySerializer(),
            new ByteArraySerializer());
    writer = new RecordWriter(stack.registryClient());
  }

  /** Writes a command, or anything else of the contract, where its key belongs. */
  public void send(Outgoing out) {
    send(out, new RecordHeaders());
  }

  /** Writes a command of somebody who waits for the answer. */
  public void ask(Outgoing out) {
    byte[] correlation = utf8(UUID.randomUUID().toString());
    send(out, new RecordHeaders().add("kafka_correlationId", correlation));
  }

  private void send(Outgoing out, Headers headers) {
    byte[] key = utf8(out.key());
    send(
        out.topic(),
        Partitions.of(key, out.topic().partitions()),
        key,
        writer.write(out.topic(), Objects.requireNonNull(out.value())),
        headers);
  }

  /** Writes a submission; every other one belongs to a trace. */
  public void send(Delivery delivery) {
    UUID id = delivery.applicant().applicationId();
    byte[] key = utf8(id.toString());
    int partition = Partitions.of(key, Topics.PARTITIONS);
    RecordHeaders headers = new RecordHeaders();
    if (delivery.applicant().number() % 2 == 0) {
      headers.add("traceparent", utf8(traceparent(id)));
    }
    send(
        Topics.ATS_SUBMISSIONS,
        delivery.misplaced() ? (partition + 1) % Topics.PARTITIONS : partition,
        key,
        writer.write(Topics.ATS_SUBMISSIONS, delivery.submission()),
        headers);
  }

  /** Writes bytes as anyone could. */
  public synchronized CompletableFuture<RecordMetadata> send(
      Topic topic, int partition, byte @Nullable [] key, byte @Nullable [] value, Headers headers) {
    CompletableFuture<RecordMetadata> acknowledged = new CompletableFuture<>();
    ProducerRecord<byte[], byte[]> record =
        new ProducerRecord<>(topic.name(), partition, key, value, headers);
    hand.execute(() -> send(record, acknowledged));
    sent.add(acknowledged);
    return acknowledged;
  }

  private void send(
      ProducerRecord<byte[], byte[]> record, CompletableFuture<RecordMetadata> acknowledged) {
    producer.send(
        record,
        (metadata, failure) -> {
          if (failure == null) {
            acknowledged.complete(metadata);
          } else {
            acknowledged.completeExceptionally(failure);
          }
        });
  }

  /** Returns when the broker has taken everything. */
  public synchronized void awaitAcknowledged()
      throws InterruptedException, ExecutionException, TimeoutException {
    CompletableFuture.allOf(sent.toArray(CompletableFuture<?>[]::new))
        .get(PATIENCE_MS, TimeUnit.MILLISECONDS);
    sent.clear();
  }

  private static String traceparent(UUID id) {
    String digits = id.toString().replace("-", "");
    return "00-" + digits + "-" + digits.substring(16) + "-01";
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    hand.shutdownNow();
    producer.close();
  }
}

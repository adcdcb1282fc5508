package hiring.streams.testing;

import hiring.contract.Topic;
import hiring.contract.Topics;
import hiring.streams.EventHeaders;
import hiring.streams.Platform;
import hiring.streams.RecordReader;
import hiring.streams.RecordReader.Reading;
import hiring.streams.RecordWriter;
import hiring.streams.ServiceTopology;
import io.confluent.kafka.schemaregistry.client.MockSchemaRegistryClient;
import io.confluent.kafka.schemaregistry.client.rest.exceptions.RestClientException;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.function.Consumer;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TestOutputTopic;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.test.TestRecord;
import org.jspecify.annotations.Nullable;

/**
 * A service's own topology under TopologyTestDriver, with a mock registry; bytes in and bytes out,
 * as on a broker.
 */
public final class TopologyHarness implements AutoCloseable {

  private final Platform platform;
  private final MockSchemaRegistryClient registry = new MockSchemaRegistryClient();
  private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
  private final Topology topology = new Topology();
  private final TopologyTestDriver driver;
  private final RecordWriter writer;
  private final RecordReader reader;
  private final Path state;

  /** A record read from an output topic. */
  public record Read(
      String key, @Nullable SpecificRecord value, Instant timestamp, Headers headers) {}

  private TopologyHarness(Topic.Owner service, Consumer<ServiceTopology> build) {
    this.platform = new Platform(service, registry, meters, 1);
    build.accept(new ServiceTopology(topology, platform));
    registerAll();
    this.writer = new RecordWriter(registry);
    this.reader = new RecordReader(registry);
    try {
      this.state = Files.createTempDirectory("topology");
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    Properties settings = new Properties();
    settings.put(StreamsConfig.APPLICATION_ID_CONFIG, service.service());
    settings.put(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, "none:1");
    settings.put(StreamsConfig.STATE_DIR_CONFIG, state.toString());
    settings.put(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, StreamsConfig.EXACTLY_ONCE_V2);
    settings.put(StreamsConfig.ENSURE_EXPLICIT_INTERNAL_RESOURCE_NAMING_CONFIG, true);
    this.driver = new TopologyTestDriver(topology, settings, Instant.parse("2026-03-01T00:00:00Z"));
  }

  /**
   * Starts a topology.
   *
   * @param build the very method that production uses
   */
  public static TopologyHarness start(Topic.Owner service, Consumer<ServiceTopology> build) {
    return new TopologyHarness(service, build);
  }

  /** The topology in words, for the golden text. */
  public static String describe(Topic.Owner service, Consumer<ServiceTopology> build) {
    return topology(service, build).describe().toString();
  }

  /** The topology, not started. */
  public static Topology topology(Topic.Owner service, Consumer<ServiceTopology> build) {
    Topology topology = new Topology();
    build.accept(
        new ServiceTopology(
            topology,
            new Platform(service, new MockSchemaRegistryClient(), new SimpleMeterRegistry())));
    return topology;
  }

  /** Writes a record as one of our own clients would. */
  public void pipe(Topic topic, String key, SpecificRecord value, Instant timestamp) {
    pipeRaw(
        topic,
        utf8(key),
        encode(topic, value),
        EventHeaders.of(platform.service(), value, null),
        timestamp);
  }

  /** Writes bytes as anyone could. */
  public void pipeRaw(
      Topic topic,
      byte @Nullable [] key,
      byte @Nullable [] value,
      Headers headers,
      Instant timestamp) {
    TestInputTopic<byte[], byte[]> input =
        driver.createInputTopic(topic.name(), new ByteArraySerializer(), new ByteArraySerializer());
    input.pipeInput(new TestRecord<>(key, value, headers, timestamp.toEpochMilli()));
  }

  /** Writes bytes as anyone could, without headers. */
  public void pipeRaw(
      Topic topic, byte @Nullable [] key, byte @Nullable [] value, Instant timestamp) {
    pipeRaw(topic, key, value, new RecordHeaders(), timestamp);
  }

  /** All records written to a topic since the last call. */
  public List<Read> read(Topic topic) {
    List<Read> records = new ArrayList<>();
    for (TestRecord<byte[], byte[]> record : readRaw(topic)) {
      SpecificRecord value = record.value() == null ? null : decode(topic, record.value());
      records.add(
          new Read(
              new String(record.key(), StandardCharsets.UTF_8),
              value,
              record.getRecordTime(),
              record.headers()));
    }
    return records;
  }

  /** The values written to a topic since the last call. */
  public List<SpecificRecord> values(Topic topic) {
    return read(topic).stream().map(Read::value).toList();
  }

  /** The bytes written to a topic since the last call. */
  public List<TestRecord<byte[], byte[]>> readRaw(Topic topic) {
    TestOutputTopic<byte[], byte[]> output =
        driver.createOutputTopic(
            topic.name(), new ByteArrayDeserializer(), new ByteArrayDeserializer());
    return output.isEmpty() ? List.of() : output.readRecordsToList();
  }

  /** Dead letters since the last call. */
  public List<TestRecord<byte[], byte[]>> deadLetters() {
    return readRaw(Topics.deadLetters(platform.service()));
  }

  /** A store of the topology. */
  public <V> KeyValueStore<String, V> store(String name) {
    return driver.getKeyValueStore(name);
  }

  public byte[] encode(Topic topic, SpecificRecord value) {
    return writer.write(topic, value);
  }

  public SimpleMeterRegistry meters() {
    return meters;
  }

  public MockSchemaRegistryClient registry() {
    return registry;
  }

  @Override
  public void close() {
    driver.close();
    try (var files = Files.walk(state)) {
      files.sorted(java.util.Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private SpecificRecord decode(Topic topic, byte[] bytes) {
    return switch (reader.read(topic, bytes)) {
      case Reading.Understood(SpecificRecord value) -> value;
      case Reading.Poisoned(var reason, var cause) ->
          throw new AssertionError(topic.name() + " carries a record that is " + reason, cause);
    };
  }

  private void registerAll() {
    for (Topic topic : Topics.all()) {
      for (Class<? extends SpecificRecord> type : topic.records()) {
        try {
          var schema = RecordWriter.registered(type);
          registry.register(topic.subject(schema.rawSchema()), schema);
        } catch (IOException | RestClientException e) {
          throw new AssertionError(e);
        }
      }
    }
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}

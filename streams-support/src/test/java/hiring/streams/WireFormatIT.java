package hiring.streams;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import hiring.contract.Topic;
import hiring.contract.Topics;
import hiring.service.start.Upstream;
import hiring.service.testing.OnTopic;
import hiring.stack.testing.TestBroker;
import hiring.stack.testing.TestRegistry;
import hiring.streams.RecordReader.Reading;
import io.confluent.kafka.schemaregistry.client.CachedSchemaRegistryClient;
import io.confluent.kafka.serializers.KafkaAvroDeserializer;
import io.confluent.kafka.serializers.KafkaAvroSerializer;
import io.confluent.kafka.serializers.subject.TopicRecordNameStrategy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericDatumReader;
import org.apache.avro.generic.GenericRecord;
import org.apache.avro.io.DecoderFactory;
import org.apache.avro.specific.SpecificRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every record type of every public topic, through a real registry and a real broker: what we
 * write, anyone's client reads, and the other way round.
 */
@Timeout(180)
class WireFormatIT {

  private static final int HEADER = 5;

  private static final Map<String, Object> FOREIGN_CLIENT = new HashMap<>();
  private static final Map<String, byte[]> ON_TOPICS = new HashMap<>();
  private static final Map<String, byte[]> SEEN_BY_KCAT = new HashMap<>();
  private static RecordReader reader;

  /** A record type on one of its topics. */
  record Carried(Topic topic, Class<? extends SpecificRecord> type) {

    /** The record's key, by which this test knows its own. */
    @Override
    public String toString() {
      return topic.name() + " " + type.getSimpleName();
    }
  }

  static Stream<Carried> carried() {
    return Topics.all().stream()
        .filter(topic -> topic.audience() == Topic.Audience.PUBLIC)
        .flatMap(topic -> topic.records().stream().map(type -> new Carried(topic, type)));
  }

  @BeforeAll
  static void write() throws Exception {
    for (Topic.Owner owner : Topic.Owner.values()) {
      try (Upstream service = Upstream.start(owner, TestBroker.shared(), TestRegistry.shared())) {
        for (Carried carried : carried().filter(on -> on.topic().owner() == owner).toList()) {
          service.write(carried.topic(), carried.toString(), Filled.of(carried.type()));
        }
      }
    }
    for (Topic topic : carried().map(Carried::topic).distinct().toList()) {
      OnTopic.all(TestBroker.shared(), topic)
          .forEach(record -> ON_TOPICS.put(record.key(), record.value()));
      if (Kcat.isInstalled()) {
        SEEN_BY_KCAT.putAll(Kcat.read(TestBroker.shared(), topic));
      }
    }
    reader = new RecordReader(new CachedSchemaRegistryClient(TestRegistry.shared().url(), 100));
    FOREIGN_CLIENT.put("schema.registry.url", TestRegistry.shared().url());
    FOREIGN_CLIENT.put("value.subject.name.strategy", TopicRecordNameStrategy.class);
    FOREIGN_CLIENT.put("auto.register.schemas", false);
    FOREIGN_CLIENT.put("avro.remove.java.properties", true);
    FOREIGN_CLIENT.put("specific.avro.reader", true);
  }

  @ParameterizedTest
  @MethodSource("carried")
  void what_we_write_confluents_deserializer_reads(Carried carried) {
    try (KafkaAvroDeserializer deserializer = new KafkaAvroDeserializer()) {
      deserializer.configure(FOREIGN_CLIENT, false);
      assertThat(deserializer.deserialize(carried.topic().name(), written(carried)))
          .isEqualTo(Filled.of(carried.type()));
    }
  }

  @ParameterizedTest
  @MethodSource("carried")
  void what_confluents_serializer_writes_we_read(Carried carried) {
    try (KafkaAvroSerializer serializer = new KafkaAvroSerializer()) {
      serializer.configure(FOREIGN_CLIENT, false);
      byte[] bytes = serializer.serialize(carried.topic().name(), Filled.of(carried.type()));
      assertThat(reader.read(carried.topic(), bytes))
          .isEqualTo(new Reading.Understood(Filled.of(carried.type())));
    }
  }

  @ParameterizedTest
  @MethodSource("carried")
  void a_value_is_a_zero_byte_the_registrys_id_and_plain_avro(Carried carried) throws Exception {
    assertIsTheRecord(carried, written(carried));
  }

  @ParameterizedTest
  @MethodSource("carried")
  void kcat_reads_the_same(Carried carried) throws Exception {
    assumeTrue(Kcat.isInstalled(), "kcat is not installed: the foreign client is not tried");
    assertThat(SEEN_BY_KCAT).containsKey(carried.toString());
    assertIsTheRecord(carried, requireNonNull(SEEN_BY_KCAT.get(carried.toString())));
  }

  @ParameterizedTest
  @ValueSource(ints = {999_999, Integer.MAX_VALUE, -1, Integer.MIN_VALUE})
  void an_id_that_the_registry_never_gave_is_unknown_and_no_outage(int id) {
    byte[] bytes = ByteBuffer.allocate(HEADER + 1).put((byte) 0).putInt(id).put((byte) 2).array();
    assertThat(reader.read(Topics.ROLES, bytes))
        .isInstanceOfSatisfying(
            Reading.Poisoned.class,
            poisoned -> assertThat(poisoned.reason()).isEqualTo(Poison.UNKNOWN_SCHEMA));
  }

  /** Decoded by hand, with what the registry answers to anyone who can speak HTTP. */
  private static void assertIsTheRecord(Carried carried, byte[] value) throws Exception {
    ByteBuffer header = ByteBuffer.wrap(value);
    assertThat(header.get()).as("magic byte").isZero();
    int id = header.getInt();
    Schema ours = RecordWriter.registered(carried.type()).rawSchema();
    JsonNode latest =
        registry("/subjects/" + encoded(carried.topic().subject(ours)) + "/versions/latest");
    assertThat(id).as("schema id").isEqualTo(latest.path("id").asInt());

    Schema writer =
        new Schema.Parser().parse(registry("/schemas/ids/" + id).path("schema").asString());
    var in = DecoderFactory.get().binaryDecoder(value, HEADER, value.length - HEADER, null);
    GenericRecord record = new GenericDatumReader<GenericRecord>(writer).read(null, in);
    assertThat(in.isEnd()).as("nothing is left over").isTrue();
    assertThat(record.getSchema().getFullName()).isEqualTo(carried.type().getName());
    assertThat(JsonMapper.shared().readTree(record.toString()))
        .isEqualTo(JsonMapper.shared().readTree(Filled.generic(carried.type()).toString()));
  }

  private static byte[] written(Carried carried) {
    assertThat(ON_TOPICS).containsKey(carried.toString());
    return requireNonNull(ON_TOPICS.get(carried.toString()));
  }

  private static JsonNode registry(String path) throws Exception {
    HttpResponse<String> answer =
        HttpClient.newHttpClient()
            .send(
                HttpRequest.newBuilder(URI.create(TestRegistry.shared().url() + path)).build(),
                HttpResponse.BodyHandlers.ofString());
    assertThat(answer.statusCode()).as(path).isEqualTo(200);
    return JsonMapper.shared().readTree(answer.body());
  }

  private static String encoded(String subject) {
    return URLEncoder.encode(subject, StandardCharsets.UTF_8);
  }
}

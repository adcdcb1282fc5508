package hiring.streams.testing;

import static org.assertj.core.api.Assertions.assertThat;

import hiring.contract.Topic;
import hiring.contract.Topics;
import hiring.streams.RecordWriter;
import hiring.streams.ServiceTopology;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.streams.test.TestRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * What every service must do with any input, on its own topology. A service extends it, and says
 * what a normal day looks like: records that are all handled, in an order that makes sense.
 */
public abstract class Conformance {

  /** One record of a normal day. */
  public record Sample(Topic topic, String key, SpecificRecord value) {}

  private static final Instant START = Instant.parse("2026-03-02T10:00:00Z");

  private TopologyHarness harness;
  private Instant clock = START;

  /** The service. */
  protected abstract Topic.Owner service();

  /** The method that builds its topology in production. */
  protected abstract Consumer<ServiceTopology> topology();

  /** Records of every topic that the service ingests, none of them a repeat of another. */
  protected abstract List<Sample> normalDay();

  @BeforeEach
  void start() {
    harness = TopologyHarness.start(service(), topology());
  }

  @AfterEach
  void stop() {
    harness.close();
  }

  @Test
  void a_normal_day_has_effects_and_no_dead_letters() {
    normalDay().forEach(this::pipe);
    assertThat(harness.deadLetters()).isEmpty();
    assertThat(written(harness)).isNotEmpty();
  }

  @Test
  void the_same_input_gives_the_same_bytes() {
    normalDay().forEach(this::pipe);
    Map<String, List<String>> once = written(harness);
    clock = START;
    try (TopologyHarness again = TopologyHarness.start(service(), topology())) {
      normalDay().forEach(sample -> pipe(again, sample));
      assertThat(written(again)).isEqualTo(once);
    }
  }

  @Test
  void a_repeat_has_no_second_effect() {
    List<Sample> day = normalDay();
    day.forEach(this::pipe);
    written(harness);
    day.stream()
        .filter(sample -> sample.topic().time() == Topic.Time.LOG_APPEND)
        .forEach(this::pipe);
    Map<String, List<String>> second = written(harness);
    // A record that is passed on as it came is no effect; what reads it is held to the same.
    second.values().forEach(records -> records.removeIf(record -> isPassedOn(day, record)));
    second.values().removeIf(List::isEmpty);
    assertThat(second).as("records written for input that came a second time").isEmpty();
    assertThat(harness.deadLetters()).isEmpty();
  }

  @Test
  void an_event_that_comes_again_decides_nothing_again() {
    List<Sample> day = normalDay();
    day.forEach(this::pipe);
    written(harness);
    day.forEach(this::pipe);
    Map<String, List<String>> second = written(harness);
    second
        .keySet()
        .removeIf(name -> Topics.named(name).orElseThrow().audience() == Topic.Audience.INTERNAL);
    assertThat(second).as("public records written for input that came a second time").isEmpty();
  }

  @TestFactory
  Stream<DynamicTest> what_is_no_record_of_its_topic_becomes_a_dead_letter_with_its_reason() {
    return ingested()
        .flatMap(sample ->
            new Poisons(harness)
                .of(sample).keySet().stream()
                    .map(way ->
                        DynamicTest.dynamicTest(
                            sample.topic().name() + " " + way,
                            () -> becomesDeadLetter(sample, way))));
  }

  @Test
  void after_a_dead_letter_the_next_record_is_handled() {
    normalDay().forEach(this::pipe);
    Map<String, List<String>> clean = written(harness);
    clock = START;
    try (TopologyHarness dirty = TopologyHarness.start(service(), topology())) {
      for (Sample sample : normalDay()) {
        dirty.pipeRaw(sample.topic(), utf8(sample.key()), new byte[] {'{', 1, 2, 3, 4, 5}, clock);
        pipe(dirty, sample);
      }
      assertThat(dirty.deadLetters()).hasSize(normalDay().size());
      assertThat(written(dirty)).isEqualTo(clean);
    }
  }

  @TestFactory
  Stream<DynamicTest> a_field_that_a_newer_writer_added_is_no_hindrance() {
    return ingested()
        .map(sample -> DynamicTest.dynamicTest(sample.topic().name(), () -> takesNewer(sample)));
  }

  private void takesNewer(Sample sample) {
    fresh(harness -> {
      byte[] newer = withOneMoreField(harness, sample);
      harness.pipeRaw(sample.topic(), utf8(sample.key()), newer, START);
      assertThat(harness.deadLetters()).isEmpty();
    });
  }

  private void becomesDeadLetter(Sample sample, String way) {
    fresh(harness -> {
      Poisons.Bad bad = Objects.requireNonNull(new Poisons(harness).of(sample).get(way));
      harness.pipeRaw(sample.topic(), bad.key(), bad.value(), bad.headers(), bad.timestamp());
      List<TestRecord<byte[], byte[]>> letters = harness.deadLetters();
      assertThat(letters).hasSize(1);
      TestRecord<byte[], byte[]> letter = letters.getFirst();
      assertThat(header(letter, "dead-letter-reason")).isEqualTo(bad.reason().name());
      assertThat(header(letter, "dead-letter-topic")).isEqualTo(sample.topic().name());
      assertThat(letter.key()).isEqualTo(bad.key());
      assertThat(letter.value()).isEqualTo(bad.value());
      assertThat(written(harness)).isEmpty();
    });
  }

  private Stream<Sample> ingested() {
    Map<String, Sample> byTopic = new TreeMap<>();
    normalDay().forEach(sample -> byTopic.putIfAbsent(sample.topic().name(), sample));
    return byTopic.values().stream();
  }

  private void fresh(Consumer<TopologyHarness> test) {
    try (TopologyHarness fresh = TopologyHarness.start(service(), topology())) {
      test.accept(fresh);
    }
  }

  private void pipe(Sample sample) {
    pipe(harness, sample);
  }

  private void pipe(TopologyHarness to, Sample sample) {
    clock = clock.plusSeconds(1);
    to.pipe(sample.topic(), sample.key(), sample.value(), clock);
  }

  /** Everything written since the last call, by topic: key, bytes and time. Dead letters apart. */
  private Map<String, List<String>> written(TopologyHarness from) {
    Map<String, List<String>> written = new TreeMap<>();
    for (Topic topic : Topics.ownedBy(service())) {
      if (!topic.records().isEmpty()) {
        List<String> records = new ArrayList<>();
        for (TestRecord<byte[], byte[]> record : from.readRaw(topic)) {
          String key = new String(record.key(), StandardCharsets.UTF_8);
          records.add(text(key, record.value()) + record.timestamp());
        }
        if (!records.isEmpty()) {
          written.put(topic.name(), records);
        }
      }
    }
    return written;
  }

  private boolean isPassedOn(List<Sample> input, String record) {
    return input.stream()
        .map(sample -> text(sample.key(), harness.encode(sample.topic(), sample.value())))
        .anyMatch(record::startsWith);
  }

  private static String text(String key, byte @Nullable [] value) {
    return key + " " + Arrays.toString(value) + " ";
  }

  private byte[] withOneMoreField(TopologyHarness harness, Sample sample) {
    Schema now = RecordWriter.registered(sample.value().getClass()).rawSchema();
    List<Schema.Field> fields = new ArrayList<>();
    now.getFields().forEach(field -> fields.add(new Schema.Field(field, field.schema())));
    fields.add(new Schema.Field("addedLater", Schema.create(Schema.Type.STRING), "doc", "none"));
    Schema newer =
        Schema.createRecord(now.getName(), now.getDoc(), now.getNamespace(), false, fields);
    byte[] good = harness.encode(sample.topic(), sample.value());
    byte[] bytes = Arrays.copyOf(good, good.length + 2);
    bytes[good.length] = 2; // a string of one byte
    bytes[good.length + 1] = 'x';
    return Poisons.withId(bytes, Poisons.register(harness, sample.topic().subject(newer), newer));
  }

  private static String header(TestRecord<byte[], byte[]> letter, String name) {
    return new String(letter.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}

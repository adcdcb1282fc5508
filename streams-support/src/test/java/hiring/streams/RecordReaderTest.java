package hiring.streams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import hiring.contract.Ids;
import hiring.contract.Topic;
import hiring.contract.Topics;
import hiring.events.ApplicationWithdrawn;
import hiring.events.WithdrawalSubmitted;
import hiring.streams.RecordReader.Reading;
import io.confluent.kafka.schemaregistry.ParsedSchema;
import io.confluent.kafka.schemaregistry.avro.AvroSchema;
import io.confluent.kafka.schemaregistry.client.MockSchemaRegistryClient;
import io.confluent.kafka.schemaregistry.client.rest.exceptions.RestClientException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordReaderTest {

  private static final WithdrawalSubmitted WITHDRAWAL =
      new WithdrawalSubmitted(Ids.derive("e"), Instant.EPOCH, Ids.derive("a"), "greenhouse");
  private static final ApplicationWithdrawn WITHDRAWN =
      new ApplicationWithdrawn(
          Ids.derive("e"), Instant.EPOCH, Ids.derive("a"), Ids.derive("r"), "greenhouse");
  private static final int HEADER = 5;

  /** A registry that is away for the first so many calls. */
  private static final class AwayAtFirst extends MockSchemaRegistryClient {
    private final AtomicInteger left;
    private final Exception failure;

    AwayAtFirst(int calls, Exception failure) {
      this.left = new AtomicInteger(calls);
      this.failure = failure;
    }

    @Override
    public ParsedSchema getSchemaById(int id) throws IOException, RestClientException {
      if (left.getAndDecrement() > 0) {
        switch (failure) {
          case IOException away -> throw away;
          case RestClientException answer -> throw answer;
          default -> throw new AssertionError(failure);
        }
      }
      return super.getSchemaById(id);
    }
  }

  /** A registry that has been started again, and knows nothing for the first so many questions. */
  private static final class Forgetful extends MockSchemaRegistryClient {
    private final AtomicInteger left = new AtomicInteger();
    private final AtomicInteger asked = new AtomicInteger();

    void forgetFor(int questions) {
      left.set(2 * questions);
    }

    @Override
    public ParsedSchema getSchemaById(int id) throws IOException, RestClientException {
      this.<RestClientException>forget();
      return super.getSchemaById(id);
    }

    @Override
    public Collection<String> getAllSubjectsById(int id) {
      // The real client throws here what the mock does not declare.
      this.<RuntimeException>forget();
      return super.getAllSubjectsById(id);
    }

    @SuppressWarnings("unchecked") // see above
    private <E extends Exception> void forget() throws E {
      asked.incrementAndGet();
      if (left.getAndDecrement() > 0) {
        throw (E) new RestClientException("no such schema", 404, 40403);
      }
    }
  }

  @Test
  void what_was_written_is_read() throws Exception {
    MockSchemaRegistryClient registry = new MockSchemaRegistryClient();
    byte[] bytes = write(registry);
    assertThat(new RecordReader(registry).read(Topics.ATS_SUBMISSIONS, bytes))
        .isEqualTo(new Reading.Understood(WITHDRAWAL));
  }

  @Test
  void a_registry_that_comes_back_is_waited_for() throws Exception {
    for (Exception failure :
        new Exception[] {
          new IOException("connection refused"),
          new RestClientException("busy", 503, 50301),
          new RestClientException("too many requests", 429, 42901)
        }) {
      AwayAtFirst registry = new AwayAtFirst(2, failure);
      byte[] bytes = write(registry);
      assertThat(new RecordReader(registry).read(Topics.ATS_SUBMISSIONS, bytes))
          .isEqualTo(new Reading.Understood(WITHDRAWAL));
    }
  }

  @Test
  void a_registry_that_does_not_let_us_in_says_nothing_about_the_record() throws Exception {
    for (RestClientException answer :
        new RestClientException[] {
          new RestClientException("who are you", 401, 40101),
          new RestClientException("not you", 403, 40301),
          // A proxy that has lost its registry; the client's code for what is no JSON.
          new RestClientException("nothing here", 404, 50005)
        }) {
      AwayAtFirst registry = new AwayAtFirst(1, answer);
      byte[] bytes = write(registry);
      assertThat(new RecordReader(registry).read(Topics.ATS_SUBMISSIONS, bytes))
          .as("after %s once", answer.getMessage())
          .isEqualTo(new Reading.Understood(WITHDRAWAL));
    }
  }

  @Test
  void a_registry_that_says_no_is_not_asked_again() throws Exception {
    AwayAtFirst registry =
        new AwayAtFirst(1, new RestClientException("no such schema", 404, 40403));
    byte[] bytes = write(registry);
    assertThat(new RecordReader(registry).read(Topics.ATS_SUBMISSIONS, bytes))
        .isInstanceOfSatisfying(
            Reading.Poisoned.class,
            poisoned -> assertThat(poisoned.reason()).isEqualTo(Poison.UNKNOWN_SCHEMA));
  }

  @Test
  void a_registry_that_has_forgotten_what_it_knew_is_waited_for() throws Exception {
    Forgetful registry = new Forgetful();
    RecordReader reader = new RecordReader(registry);
    assertThat(reader.read(Topics.ATS_SUBMISSIONS, write(registry)))
        .isEqualTo(new Reading.Understood(WITHDRAWAL));
    byte[] other = write(registry, Topics.APPLICATION_UPDATES, WITHDRAWN);
    registry.forgetFor(2);
    assertThat(reader.read(Topics.APPLICATION_UPDATES, other))
        .isEqualTo(new Reading.Understood(WITHDRAWN));
    assertThat(registry.asked.get()).isGreaterThan(2);
  }

  @Test
  void an_interrupted_wait_says_that_the_registry_is_away() throws Exception {
    AwayAtFirst registry =
        new AwayAtFirst(Integer.MAX_VALUE, new IOException("connection refused"));
    byte[] bytes = write(registry);
    Thread.currentThread().interrupt();
    assertThatExceptionOfType(RegistryUnavailableException.class)
        .isThrownBy(() -> new RecordReader(registry).read(Topics.ATS_SUBMISSIONS, bytes));
    assertThat(Thread.interrupted()).isTrue();
  }

  @Test
  void every_truncation_is_malformed() throws Exception {
    MockSchemaRegistryClient registry = new MockSchemaRegistryClient();
    byte[] bytes = write(registry);
    RecordReader reader = new RecordReader(registry);
    for (int length = 0; length < bytes.length; length++) {
      assertThat(reader.read(Topics.ATS_SUBMISSIONS, Arrays.copyOf(bytes, length)))
          .as("first %d of %d bytes", length, bytes.length)
          .isInstanceOfSatisfying(
              Reading.Poisoned.class,
              poisoned -> assertThat(poisoned.reason()).isEqualTo(Poison.MALFORMED));
    }
    assertThat(reader.read(Topics.ATS_SUBMISSIONS, bytes))
        .isEqualTo(new Reading.Understood(WITHDRAWAL));
  }

  @ParameterizedTest
  @ValueSource(ints = {RecordSize.LARGEST, RecordSize.LARGEST + 1, Integer.MAX_VALUE})
  void a_declared_length_is_not_believed_before_the_bytes_are_there(int length) throws Exception {
    MockSchemaRegistryClient registry = new MockSchemaRegistryClient();
    byte[] bytes = Arrays.copyOf(write(registry), HEADER + 5);
    long zigzag = 2L * length;
    for (int i = 0; i < 5; i++) {
      bytes[HEADER + i] = (byte) (((zigzag >>> (7 * i)) & 0x7F) | (i < 4 ? 0x80 : 0));
    }
    RecordReader reader = new RecordReader(registry);
    reader.read(Topics.ATS_SUBMISSIONS, bytes);
    com.sun.management.ThreadMXBean threads =
        (com.sun.management.ThreadMXBean) java.lang.management.ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadAllocatedBytes();
    assertThat(reader.read(Topics.ATS_SUBMISSIONS, bytes)).isInstanceOf(Reading.Poisoned.class);
    assertThat(threads.getCurrentThreadAllocatedBytes() - before)
        .as("bytes allocated for a length of %d", length)
        .isLessThan(10L << 20);
  }

  @Test
  void nesting_ten_thousand_deep_does_not_overflow_the_stack() throws Exception {
    Schema nested =
        new Schema.Parser()
            .parse(
                """
                {"type":"record","name":"WithdrawalSubmitted","namespace":"hiring.events","fields":[
                  {"name":"deeper","type":["null","WithdrawalSubmitted"]}]}\
                """);
    MockSchemaRegistryClient registry = new MockSchemaRegistryClient();
    int id = registry.register("nested", new AvroSchema(nested));
    byte[] bytes = new byte[HEADER + 10_001];
    ByteBuffer.wrap(bytes).put((byte) 0).putInt(id);
    Arrays.fill(bytes, HEADER, bytes.length - 1, (byte) 2);
    assertThat(new RecordReader(registry).read(Topics.ATS_SUBMISSIONS, bytes))
        .isInstanceOfSatisfying(
            Reading.Poisoned.class,
            poisoned -> assertThat(poisoned.reason()).isEqualTo(Poison.MALFORMED));
  }

  private static byte[] write(MockSchemaRegistryClient registry) throws Exception {
    return write(registry, Topics.ATS_SUBMISSIONS, WITHDRAWAL);
  }

  private static byte[] write(MockSchemaRegistryClient registry, Topic topic, SpecificRecord record)
      throws Exception {
    AvroSchema schema = RecordWriter.registered(record.getClass());
    registry.register(topic.subject(schema.rawSchema()), schema);
    return new RecordWriter(registry).write(topic, record);
  }
}

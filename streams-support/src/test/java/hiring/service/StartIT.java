package hiring.service;

import static org.assertj.core.api.Assertions.assertThat;

import hiring.contract.Topics;
import hiring.service.start.RecordedExit;
import hiring.service.testing.RunningService;
import hiring.stack.testing.TestBroker;
import hiring.stack.testing.TestRegistry;
import hiring.streams.RecordWriter;
import io.confluent.kafka.schemaregistry.avro.AvroSchema;
import io.confluent.kafka.schemaregistry.client.CachedSchemaRegistryClient;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Starts that must wait, and starts that must not succeed. Ordered: the last takes the broker. */
@Timeout(180)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@ExtendWith(OutputCaptureExtension.class)
class StartIT {

  private static final Duration SOON = Duration.ofSeconds(60);

  private static TestBroker broker;
  private static TestRegistry registry;
  private static boolean brokerGone;
  @TempDir private Path data;

  @BeforeAll
  static void start() {
    broker = TestBroker.start();
    registry = TestRegistry.start();
  }

  @AfterAll
  static void stop() {
    registry.close();
    if (!brokerGone) {
      broker.close();
    }
  }

  @Test
  @Order(1)
  void a_topic_of_another_size_is_refused_by_its_name(CapturedOutput log) throws Exception {
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
      admin.createTopics(List.of(new NewTopic(Topics.ROLES.name(), 3, (short) 1))).all().get();
      try (RunningService service =
          RunningService.start(TinyService.class, broker, registry, data)) {
        assertThat(service.bean(RecordedExit.class).code()).succeedsWithin(SOON).isEqualTo(1);
        assertThat(log)
            .contains("Refusing to start: topic hiring.roles has 3 partitions and must have 4");
        assertThat(service.awaitReadiness(503)).contains("hiring.roles has 3 partitions");
      }
      admin.deleteTopics(List.of(Topics.ROLES.name())).all().get();
    }
  }

  @Test
  @Order(2)
  void a_schema_that_breaks_its_history_is_refused_by_its_subject(CapturedOutput log)
      throws Exception {
    AvroSchema ours = RecordWriter.registered(Topics.ROLES.records().getFirst());
    String subject = Topics.ROLES.subject(ours.rawSchema());
    AvroSchema other =
        new AvroSchema(
            "{\"type\":\"record\",\"name\":\"RolePosted\",\"namespace\":\"hiring.events\","
                + "\"fields\":[{\"name\":\"eventId\",\"type\":\"int\"}]}");
    try (TestRegistry broken = TestRegistry.start();
        CachedSchemaRegistryClient client = new CachedSchemaRegistryClient(broken.url(), 10)) {
      client.register(subject, other);
      try (RunningService service =
          RunningService.start(TinyService.class, broker, broken.url(), data, Map.of())) {
        assertThat(service.bean(RecordedExit.class).code()).succeedsWithin(SOON).isEqualTo(1);
        assertThat(log).contains("Refusing to start: the registry answers 409", subject);
      }
    }
  }

  @Test
  @Order(3)
  void a_registry_that_is_away_is_waited_for_and_then_a_broker_that_goes_is_503() throws Exception {
    registry.stop();
    try (RunningService service = RunningService.start(TinyService.class, broker, registry, data)) {
      service.awaitReadinessThatSays("waiting for the schema registry");
      assertThat(service.keyed("/roles/" + UUID.randomUUID() + "/close", "k", "").statusCode())
          .isEqualTo(503);
      assertThat(service.get("/roles/" + UUID.randomUUID()).statusCode()).isEqualTo(503);

      registry.restart();
      service.awaitReadiness(200);
      assertThat(service.keyed("/roles/" + UUID.randomUUID() + "/close", "k", "").statusCode())
          .isEqualTo(204);

      broker.close();
      brokerGone = true;
      service.awaitReadinessThatSays("broker does not answer");
      HttpResponse<String> answer =
          service.keyed("/roles/" + UUID.randomUUID() + "/close", "k", "");
      assertThat(answer.statusCode()).isEqualTo(503);
      assertThat(answer.headers().firstValue("Retry-After")).hasValue("5");
      assertThat(service.management("/actuator/health/liveness").statusCode()).isEqualTo(200);
    }
  }
}

package hiring.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hiring.contract.Topics;
import hiring.service.kafka.BrokerAdmin;
import hiring.service.testing.OnTopic;
import hiring.service.testing.RunningService;
import hiring.stack.testing.TestBroker;
import hiring.stack.testing.TestRegistry;
import hiring.streams.RecordWriter;
import io.confluent.kafka.schemaregistry.avro.AvroSchema;
import io.confluent.kafka.schemaregistry.client.SchemaRegistryClient;
import io.confluent.kafka.schemaregistry.client.rest.exceptions.RestClientException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.common.config.ConfigResource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The tiny service on a real broker and a real registry. */
@Timeout(180)
class ServiceIT {

  @TempDir static Path data;
  private static TestRegistry registry;
  private static RunningService service;

  @BeforeAll
  static void start() throws Exception {
    registry = TestRegistry.start();
    service = RunningService.start(TinyService.class, TestBroker.shared(), registry, data);
    service.awaitReadiness(200);
  }

  @AfterAll
  static void stop() {
    service.close();
    registry.close();
  }

  @Test
  void a_command_is_answered_and_its_repeat_gets_the_same_answer() throws Exception {
    String role = newRole();

    assertThat(service.keyed(role + "/close", "first", "").statusCode()).isEqualTo(204);
    assertThat(service.keyed(role + "/close", "first", "").statusCode()).isEqualTo(204);

    HttpResponse<String> second = service.keyed(role + "/close", "second", "");
    assertThat(second.statusCode()).isEqualTo(409);
    assertThat(second.body()).contains("\"reason\":\"ROLE_CLOSED\"");
  }

  @Test
  void what_was_decided_can_be_read_at_once() throws Exception {
    String role = newRole();
    assertThat(service.get(role).statusCode()).isEqualTo(404);

    service.keyed(role + "/close", "first", "");

    assertThat(service.get(role).body()).isEqualTo("[\"closed\"]");
    assertThat(service.get("/roles").body()).contains("closed");
  }

  @Test
  void how_streams_is_shows_in_few_series() throws Exception {
    service.post(newRole() + "/close", "first");

    String metrics = service.management("/actuator/prometheus").body();

    String of = "{application=\"posting-service\"";
    assertThat(metrics)
        .contains("hiring_streams_state" + of + ",state=\"RUNNING\"} 1.0")
        .contains("hiring_streams_threads" + of + "} 2.0")
        .contains("hiring_streams_restoring_records" + of + "} 0.0")
        .containsPattern("hiring_streams_lag_records.*topic=\"hiring.role-commands\"} \\d")
        .contains("process_resident_memory_bytes");
    assertThat(metrics.lines().filter(line -> line.startsWith("kafka_"))).isEmpty();
  }

  @Test
  void what_http_sends_says_what_it_is_and_of_which_trace() throws Exception {
    String traceparent = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";
    UUID role = UUID.randomUUID();

    service.send(
        service
            .request("/roles/" + role + "/close")
            .header("traceparent", traceparent)
            .POST(BodyPublishers.noBody()));

    OnTopic command =
        OnTopic.all(TestBroker.shared(), Topics.ROLE_COMMANDS).stream()
            .filter(record -> role.toString().equals(record.key()))
            .findFirst()
            .orElseThrow();
    assertThat(command.headers())
        .containsEntry("ce_type", "hiring.events.CloseRole")
        .containsEntry("ce_source", "posting-service")
        .containsEntry("ce_specversion", "1.0")
        .containsEntry("traceparent", traceparent)
        .containsKeys("ce_id", "ce_time");
  }

  @Test
  void topics_are_as_the_catalogue_says() throws Exception {
    assertThat(config("hiring.role-commands"))
        .returns("LogAppendTime", config -> config.get("message.timestamp.type").value())
        .returns("604800000", config -> config.get("retention.ms").value());
    assertThat(config("hiring.applications"))
        .returns("compact", config -> config.get("cleanup.policy").value())
        .returns("86400000", config -> config.get("max.compaction.lag.ms").value());
    assertThat(config("posting-service-closed-roles-changelog"))
        .as("what lies behind a store")
        .returns("86400000", config -> config.get("max.compaction.lag.ms").value());
    assertThat(admin().describeTopics(List.of("hiring.roles")).allTopicNames().get())
        .hasEntrySatisfying("hiring.roles", topic -> assertThat(topic.partitions()).hasSize(4));
  }

  @Test
  void an_incompatible_schema_is_refused_by_the_registry_with_409() throws Exception {
    SchemaRegistryClient client = service.bean(SchemaRegistryClient.class);
    AvroSchema released = RecordWriter.registered(hiring.events.CommandAnswered.class);
    String subject =
        Topics.replies(hiring.contract.Topic.Owner.POSTING_SERVICE).subject(released.rawSchema());

    assertThat(client.getCompatibility(subject)).isEqualTo("FULL_TRANSITIVE");
    assertThatThrownBy(() ->
            client.register(
                subject,
                new AvroSchema(
                    released
                        .canonicalString()
                        .replace(
                            "\"accepted\",\"type\":\"boolean\"",
                            "\"accepted\",\"type\":\"long\""))))
        .isInstanceOfSatisfying(
            RestClientException.class, e -> assertThat(e.getStatus()).isEqualTo(409));
  }

  @Test
  void a_registry_that_is_away_takes_readiness_down_and_nothing_else() throws Exception {
    registry.stop();
    try {
      assertThat(service.awaitReadiness(503)).contains("registry does not answer");
      assertThat(service.management("/actuator/health/liveness").statusCode()).isEqualTo(200);
      assertThat(service.keyed(newRole() + "/close", "first", "").statusCode()).isEqualTo(204);
    } finally {
      registry.restart();
    }
    service.awaitReadiness(200);
  }

  @Test
  void the_management_port_shows_health_info_and_prometheus_alone() throws Exception {
    service.keyed(newRole() + "/close", "first", "");

    assertThat(service.management("/actuator/health/liveness").statusCode()).isEqualTo(200);
    assertThat(service.management("/actuator/info").statusCode()).isEqualTo(200);
    assertThat(service.management("/actuator/prometheus").body())
        .contains("hiring_decisions_total{application=\"posting-service\"");
    for (String hidden : List.of("env", "beans", "loggers", "heapdump", "shutdown")) {
      assertThat(service.management("/actuator/" + hidden).statusCode()).isIn(401, 404);
    }
  }

  private static String newRole() {
    return "/roles/" + UUID.randomUUID();
  }

  private static Config config(String topic) throws Exception {
    ConfigResource resource = new ConfigResource(ConfigResource.Type.TOPIC, topic);
    return java.util.Objects.requireNonNull(
        admin().describeConfigs(List.of(resource)).all().get().get(resource));
  }

  private static Admin admin() {
    return service.bean(BrokerAdmin.class).get();
  }
}

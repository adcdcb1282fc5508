package hiring.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hiring.contract.Topic.Owner;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.springframework.util.unit.DataSize;

class HiringPropertiesTest {

  @Test
  void the_token_is_all_that_must_be_set() {
    HiringProperties hiring = bind(Map.of("HIRING_API_TOKEN", "a-token"));

    assertThat(hiring.bootstrapServers()).isEqualTo("localhost:19092");
    assertThat(hiring.registryUrl()).hasToString("http://localhost:18081/apis/ccompat/v7");
    assertThat(hiring.stateFolder(Owner.POSTING_SERVICE))
        .isEqualTo(Path.of(".hiring/posting-service").toAbsolutePath());
    assertThat(hiring.advertisedHost()).isEqualTo("localhost");
    assertThat(hiring.instanceId()).isNull();
    assertThat(hiring.replicationFactor()).isEqualTo((short) -1);
    assertThat(hiring.streams().threads()).isEqualTo(2);
    assertThat(hiring.streams().commitInterval()).isEqualTo(Duration.ofMillis(100));
    assertThat(hiring.streams().memory()).isEqualTo(DataSize.ofMegabytes(64));
  }

  @Test
  void every_setting_is_an_environment_variable() {
    HiringProperties hiring =
        bind(
            Map.of(
                "HIRING_API_TOKEN", "a-token",
                "HIRING_BOOTSTRAP_SERVERS", "broker:9092",
                "HIRING_REGISTRY_URL", "https://registry/v7",
                "HIRING_DATA_DIR", "/data",
                "HIRING_ADVERTISED_HOST", "posting-1",
                "HIRING_INSTANCE_ID", "posting-1",
                "HIRING_REPLICATION_FACTOR", "3",
                "HIRING_REPLY_TIMEOUT", "4s",
                "HIRING_STREAMS_COMMIT_INTERVAL", "500ms"));

    assertThat(hiring.bootstrapServers()).isEqualTo("broker:9092");
    assertThat(hiring.registryUrl()).hasToString("https://registry/v7");
    assertThat(hiring.stateFolder(Owner.POSTING_SERVICE)).isEqualTo(Path.of("/data"));
    assertThat(hiring.advertisedHost()).isEqualTo("posting-1");
    assertThat(hiring.instanceId()).isEqualTo("posting-1");
    assertThat(hiring.replicationFactor()).isEqualTo((short) 3);
    assertThat(hiring.replyTimeout()).isEqualTo(Duration.ofSeconds(4));
    assertThat(hiring.streams().commitInterval()).isEqualTo(Duration.ofMillis(500));
  }

  @Test
  void without_a_token_the_service_says_so_and_does_not_start() {
    assertThatThrownBy(() -> bind(Map.of()))
        .hasRootCauseInstanceOf(InvalidSettingException.class)
        .rootCause()
        .hasMessageStartingWith("HIRING_API_TOKEN is not set");
  }

  @ParameterizedTest
  @CsvSource({
    "HIRING_API_TOKEN, ' '",
    "HIRING_REGISTRY_URL, localhost:18081",
    "HIRING_REPLICATION_FACTOR, 0",
    "HIRING_REPLY_TIMEOUT, 0s",
    "HIRING_STREAMS_THREADS, 0",
    "HIRING_STREAMS_COMMIT_INTERVAL, -1ms",
    "HIRING_STREAMS_MEMORY, 1MB",
    "HIRING_STREAMS_STANDBY_REPLICAS, -1"
  })
  void a_setting_out_of_range_is_named(String setting, String value) {
    Map<String, Object> environment = new HashMap<>(Map.of("HIRING_API_TOKEN", "a-token"));
    environment.put(setting, value);

    assertThatThrownBy(() -> bind(environment)).rootCause().hasMessageStartingWith(setting + " ");
  }

  @Test
  void a_wrong_setting_is_explained_without_a_stack_trace() {
    InvalidSettingException wrong = new InvalidSettingException("HIRING_API_TOKEN", "is not set");
    FailureAnalysis analysis =
        new InvalidSettingAnalyzer().analyze(new IllegalStateException("binding", wrong), wrong);

    assertThat(analysis.getDescription()).isEqualTo("HIRING_API_TOKEN is not set");
    assertThat(analysis.getAction()).contains("HIRING_API_TOKEN");
  }

  @Test
  void the_token_is_in_no_text() {
    assertThat(bind(Map.of("HIRING_API_TOKEN", "a-token")).toString()).doesNotContain("a-token");
  }

  private static HiringProperties bind(Map<String, Object> variables) {
    StandardEnvironment environment = new StandardEnvironment();
    environment
        .getPropertySources()
        .forEach(source -> environment.getPropertySources().remove(source.getName()));
    environment
        .getPropertySources()
        .addFirst(
            new SystemEnvironmentPropertySource(
                StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                new HashMap<>(variables)));
    ConfigurationPropertySources.attach(environment);
    return Binder.get(environment).bindOrCreate("hiring", HiringProperties.class);
  }
}

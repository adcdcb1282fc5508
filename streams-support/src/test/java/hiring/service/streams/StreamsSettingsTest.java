package hiring.service.streams;

import static org.assertj.core.api.Assertions.assertThat;

import hiring.contract.Topic.Owner;
import hiring.service.HiringProperties;
import hiring.streams.RecordSize;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.streams.StreamsConfig;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

class StreamsSettingsTest {

  @Test
  void kafka_streams_takes_them() {
    StreamsConfig config = new StreamsConfig(settings(null));

    assertThat(config.getString(StreamsConfig.APPLICATION_ID_CONFIG))
        .isEqualTo("screening-service");
    assertThat(config.getString(StreamsConfig.PROCESSING_GUARANTEE_CONFIG))
        .isEqualTo("exactly_once_v2");
    assertThat(config.getString(StreamsConfig.APPLICATION_SERVER_CONFIG))
        .isEqualTo("screening-1:8092");
    assertThat(config.getString(StreamsConfig.STATE_DIR_CONFIG)).isEqualTo("/data");
    assertThat(config.getLong(StreamsConfig.COMMIT_INTERVAL_MS_CONFIG)).isEqualTo(500);
  }

  @Test
  void a_transaction_outlives_a_batch_and_reads_only_what_is_committed() {
    StreamsConfig config = new StreamsConfig(settings(null));

    assertThat(config.getProducerConfigs("p"))
        .containsEntry(ProducerConfig.TRANSACTION_TIMEOUT_CONFIG, 30_000)
        .containsEntry(ProducerConfig.COMPRESSION_TYPE_CONFIG, "lz4")
        .containsEntry(ProducerConfig.BATCH_SIZE_CONFIG, 131_072)
        .containsEntry(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, RecordSize.LARGEST_REQUEST);
    assertThat(config.getMainConsumerConfigs("g", "c", 1))
        .containsEntry("isolation.level", "read_committed")
        .containsEntry("auto.offset.reset", "earliest")
        .containsEntry("session.timeout.ms", 15_000)
        .containsEntry("max.poll.records", 2_000);
  }

  @Test
  void an_instance_with_a_name_is_a_static_member_with_a_name_for_each_thread() {
    assertThat(new StreamsConfig(settings("screening-1")).getMainConsumerConfigs("g", "c", 2))
        .containsEntry("group.instance.id", "screening-1-2");
    assertThat(new StreamsConfig(settings(null)).getMainConsumerConfigs("g", "c", 2))
        .doesNotContainKey("group.instance.id");
  }

  private static Map<String, Object> settings(@Nullable String instanceId) {
    HiringProperties hiring =
        new HiringProperties(
            "localhost:1",
            URI.create("http://localhost:1"),
            "a-token",
            Path.of("/data"),
            "screening-1",
            instanceId,
            (short) -1,
            Duration.ofSeconds(1),
            new HiringProperties.Streams(2, Duration.ofMillis(500), DataSize.ofMegabytes(64), 0));
    return StreamsSettings.of(
        new HashMap<>(Map.of(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, "localhost:1")),
        Owner.SCREENING_SERVICE,
        hiring,
        8092);
  }
}

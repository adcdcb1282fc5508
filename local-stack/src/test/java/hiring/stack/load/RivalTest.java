package hiring.stack.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.apache.kafka.streams.StreamsConfig;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RivalTest {

  @ParameterizedTest
  @EnumSource(Rival.class)
  void it_copies_from_its_input_to_its_output(Rival rival) {
    String id = rival.id("run");

    assertThat(rival.topology(id).describe().toString())
        .contains("topics: [" + Rival.input(id) + "]", "topic: " + Rival.output(id));
    assertThat(id).startsWith(Rival.PREFIX);
  }

  @ParameterizedTest
  @EnumSource(Rival.class)
  void it_works_exactly_once_as_the_services_do(Rival rival) {
    StreamsConfig config =
        new StreamsConfig(Rival.settings(rival.id("run"), "localhost:1", Path.of("state")));

    assertThat(config.getString(StreamsConfig.PROCESSING_GUARANTEE_CONFIG))
        .isEqualTo("exactly_once_v2");
    assertThat(config.getLong(StreamsConfig.COMMIT_INTERVAL_MS_CONFIG)).isEqualTo(100);
    assertThat(config.getInt(StreamsConfig.NUM_STREAM_THREADS_CONFIG)).isEqualTo(2);
  }
}

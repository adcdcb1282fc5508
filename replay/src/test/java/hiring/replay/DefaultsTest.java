package hiring.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class DefaultsTest {

  @Test
  void without_a_word_the_local_stack_is_asked() {
    Defaults defaults = new Defaults(Map.of());

    assertThat(defaults.bootstrapServers()).isEqualTo("localhost:19092");
    assertThat(defaults.registry()).isEqualTo("http://localhost:18081/apis/ccompat/v7");
  }

  @Test
  void the_port_offset_moves_both() {
    Defaults defaults = new Defaults(Map.of("HIRING_PORT_OFFSET", "100"));

    assertThat(defaults.bootstrapServers()).isEqualTo("localhost:19192");
    assertThat(defaults.registry()).isEqualTo("http://localhost:18181/apis/ccompat/v7");
  }

  @Test
  void the_environment_names_others() {
    Defaults defaults =
        new Defaults(
            Map.of(
                "HIRING_BOOTSTRAP_SERVERS",
                "kafka:9092",
                "HIRING_REGISTRY_URL",
                "http://registry"));

    assertThat(defaults.bootstrapServers()).isEqualTo("kafka:9092");
    assertThat(defaults.registry()).isEqualTo("http://registry");
  }

  @Test
  void an_offset_past_the_last_port_is_refused() {
    Defaults defaults = new Defaults(Map.of("HIRING_PORT_OFFSET", "60000"));

    assertThatThrownBy(defaults::bootstrapServers).hasMessageContaining("ports from 1 to 65535");
  }
}

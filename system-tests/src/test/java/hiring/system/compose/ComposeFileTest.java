package hiring.system.compose;

import static org.assertj.core.api.Assertions.assertThat;

import hiring.stack.local.Service;
import hiring.stack.process.Installation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ComposeFileTest {

  private static final Path CHECKOUT = Installation.find().checkout();

  @Test
  void every_port_is_for_this_machine_alone_and_can_be_moved() throws Exception {
    ComposeFile file = ComposeFile.read(CHECKOUT);
    assertThat(file.ports()).hasSameSizeAs(file.published()).hasSizeGreaterThan(8);
    assertThat(file.ports()).extracting(ComposeFile.Port::variable).doesNotHaveDuplicates();
    assertThat(file.ports()).extracting(ComposeFile.Port::number).doesNotHaveDuplicates();
  }

  @Test
  void a_port_that_is_open_to_others_or_fixed_is_found() {
    List<Object> ports =
        List.of(
            "0.0.0.0:${HIRING_A_PORT:-1}:1", "127.0.0.1:2:2", "127.0.0.1:${HIRING_B_PORT:-3}:3");
    ComposeFile file = new ComposeFile(Map.of("a", Map.of("ports", ports)));
    assertThat(file.published()).hasSize(3);
    assertThat(file.ports()).containsExactly(new ComposeFile.Port("HIRING_B_PORT", 3));
  }

  @Test
  void everything_has_a_limit_of_memory_and_comes_back_after_a_crash() throws Exception {
    assertThat(ComposeFile.read(CHECKOUT).services())
        .hasSize(7)
        .allSatisfy((name, service) ->
            assertThat(service)
                .containsKeys("mem_limit", "logging")
                .containsEntry("restart", "unless-stopped"));
  }

  @Test
  void the_health_of_everything_is_watched() throws Exception {
    assertThat(ComposeFile.read(CHECKOUT).services())
        .allSatisfy((name, service) -> {
          if (service.get("build") instanceof String folder) {
            Path dockerfile = CHECKOUT.resolve(folder).resolve("Dockerfile");
            assertThat(dockerfile).content().contains("HEALTHCHECK", "\nUSER hiring\n");
          } else {
            assertThat(service).containsKey("healthcheck");
          }
        });
  }

  @Test
  void images_are_of_one_version() throws Exception {
    assertThat(ComposeFile.read(CHECKOUT).images().values())
        .hasSize(4)
        .allMatch(image -> image.matches("[a-z/-]+:v?\\d+\\.\\d+\\.\\d+"), "names a version");
  }

  @Test
  void prometheus_reads_every_service() throws Exception {
    String scraped = Files.readString(CHECKOUT.resolve("ops/prometheus/prometheus.yml"));
    assertThat(ComposeFile.read(CHECKOUT).services())
        .containsKeys(
            Arrays.stream(Service.values()).map(Service::serviceName).toArray(String[]::new))
        .allSatisfy((name, service) -> {
          if (service.containsKey("build")) {
            assertThat(scraped).containsPattern(name + ":909\\d");
          }
        });
  }

  @Test
  void the_readme_says_how_to_bring_it_up() throws Exception {
    Readme readme = Readme.read(CHECKOUT);
    assertThat(readme.commands()).hasSize(3);
    assertThat(readme.commands().getFirst()).isEqualTo("mvn package -DskipTests");
    assertThat(readme.up()).containsExactly("up", "-d", "--build");
  }
}

package hiring.stack.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import hiring.stack.Failure;
import hiring.stack.process.Installation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class SamplesTest {

  @Test
  void the_same_role_has_the_same_key_so_that_it_is_posted_once() throws IOException {
    assertThat(samples().roleKey()).isEqualTo(samples().roleKey());
  }

  @Test
  void everybody_is_registered_under_a_key_of_their_own() throws IOException {
    Samples samples = samples();
    Set<String> keys = new HashSet<>();
    samples.interviewers().forEach(interviewer -> keys.add(samples.key(interviewer)));

    assertThat(keys).hasSize(samples.interviewers().size());
  }

  @Test
  void the_pool_has_somebody_for_each_session_of_the_loop() throws IOException {
    Samples samples = samples();
    Set<String> skills = new HashSet<>();
    for (JsonNode interviewer : samples.interviewers()) {
      interviewer.path("skills").forEach(skill -> skills.add(skill.asString()));
    }

    samples
        .role()
        .at("/loop/sessions")
        .forEach(session -> assertThat(skills).contains(session.path("skill").asString()));
  }

  @Test
  void the_role_stands_for_a_job_of_greenhouse() throws IOException {
    assertThat(samples().greenhouseJobId()).isEqualTo(4_000_001);
  }

  @Test
  void a_sample_that_is_no_json_is_named(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("senior-software-engineer.json"), "{");

    assertThatExceptionOfType(Failure.class)
        .isThrownBy(() -> Samples.read(folder))
        .withMessageContaining("senior-software-engineer.json is no JSON");
  }

  private static Samples samples() throws IOException {
    return Samples.of(Installation.find());
  }
}

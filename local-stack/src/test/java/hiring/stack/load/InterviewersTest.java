package hiring.stack.load;

import static org.assertj.core.api.Assertions.assertThat;

import hiring.stack.demo.Samples;
import hiring.stack.process.Installation;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

class InterviewersTest {

  private static final List<ObjectNode> POOL = Interviewers.ofPool("load-1-pool-1");

  @Test
  void a_pool_has_somebody_for_each_session_of_the_loop() throws IOException {
    Set<String> skills = new HashSet<>();
    POOL.forEach(one -> one.path("skills").forEach(skill -> skills.add(skill.asString())));

    Samples.of(Installation.find())
        .role()
        .at("/loop/sessions")
        .forEach(session -> assertThat(skills).contains(session.path("skill").asString()));
  }

  @Test
  void everybody_belongs_to_one_pool() {
    Set<String> ids = new HashSet<>();
    for (String pool : List.of("a", "b")) {
      Interviewers.ofPool(pool).forEach(one -> ids.add(one.path("interviewerId").asString()));
    }

    assertThat(ids).hasSize(2 * Interviewers.PER_POOL);
  }

  @Test
  void the_same_pool_has_the_same_people() {
    assertThat(Interviewers.ofPool("load-1-pool-1")).isEqualTo(POOL);
  }
}

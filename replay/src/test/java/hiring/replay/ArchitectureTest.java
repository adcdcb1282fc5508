package hiring.replay;

import hiring.architecture.HouseRule;
import hiring.architecture.ModuleArchitecture;
import hiring.architecture.Neighbours;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Knows how to read the log, and nothing of what is in it. */
class ArchitectureTest extends ModuleArchitecture {

  @Override
  protected Set<String> packages() {
    return Set.of("hiring.replay");
  }

  /** It shows progress to whoever runs a command. */
  @Override
  protected Set<HouseRule> exempt() {
    return Set.of(HouseRule.NOTHING_IS_PRINTED);
  }

  @Test
  void of_all_that_is_ours_it_knows_the_catalogue_alone() {
    Neighbours.only("hiring.replay", "hiring.contract").check(module());
  }

  @Test
  void it_runs_without_spring_and_without_kafka_streams() {
    Neighbours.none("org.springframework..", "org.apache.kafka.streams..").check(module());
  }
}

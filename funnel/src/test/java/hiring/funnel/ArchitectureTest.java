package hiring.funnel;

import hiring.architecture.HouseRule;
import hiring.architecture.ModuleArchitecture;
import hiring.architecture.Neighbours;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Reads the topics as any analyst could: with the contract, and nothing of the services. */
class ArchitectureTest extends ModuleArchitecture {

  @Override
  protected Set<String> packages() {
    return Set.of("hiring.funnel");
  }

  /** It is a command line. */
  @Override
  protected Set<HouseRule> exempt() {
    return Set.of(HouseRule.NOTHING_IS_PRINTED);
  }

  @Test
  void of_all_that_is_ours_it_knows_the_contract_and_how_to_replay() {
    Neighbours.only("hiring.funnel", "hiring.replay", "hiring.contract", "hiring.events")
        .check(module());
  }

  @Test
  void it_runs_without_spring_and_without_kafka_streams() {
    Neighbours.none("org.springframework..", "org.apache.kafka.streams..").check(module());
  }
}

package hiring.stack;

import hiring.architecture.HouseRule;
import hiring.architecture.ModuleArchitecture;
import hiring.architecture.Neighbours;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Starts what the others build, and knows none of it: services are processes to it. */
class ArchitectureTest extends ModuleArchitecture {

  @Override
  protected Set<String> packages() {
    return Set.of(
        "hiring.stack",
        "hiring.stack.client",
        "hiring.stack.command",
        "hiring.stack.console",
        "hiring.stack.deadletters",
        "hiring.stack.demo",
        "hiring.stack.load",
        "hiring.stack.local",
        "hiring.stack.process");
  }

  /** It is a command line. */
  @Override
  protected Set<HouseRule> exempt() {
    return Set.of(HouseRule.NOTHING_IS_PRINTED);
  }

  @Test
  void of_all_that_is_ours_it_knows_the_contract_alone() {
    Neighbours.only("hiring.stack..", "hiring.contract", "hiring.events").check(module());
  }

  @Test
  void it_runs_without_spring() {
    Neighbours.none("org.springframework..").check(module());
  }
}

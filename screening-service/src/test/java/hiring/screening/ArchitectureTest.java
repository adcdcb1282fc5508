package hiring.screening;

import hiring.contract.Topic;
import hiring.service.testing.ServiceArchitecture;
import java.util.Set;

class ArchitectureTest extends ServiceArchitecture {

  @Override
  protected Topic.Owner service() {
    return Topic.Owner.SCREENING_SERVICE;
  }

  /** Text queries are Lucene's. */
  @Override
  protected Set<String> libraries() {
    return Set.of("queries");
  }

  @Override
  protected Set<String> commands() {
    return Set.of("whatif");
  }
}

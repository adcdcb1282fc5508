package hiring.scheduling;

import hiring.contract.Topic;
import hiring.service.testing.ServiceArchitecture;

class ArchitectureTest extends ServiceArchitecture {

  @Override
  protected Topic.Owner service() {
    return Topic.Owner.SCHEDULING_SERVICE;
  }
}

package hiring.scheduling;

import hiring.contract.Topic;
import hiring.scheduling.topology.SchedulingTopology;
import hiring.service.testing.ServiceReadme;
import hiring.streams.DeciderShell;
import hiring.streams.ServiceTopology;
import java.util.List;
import java.util.function.Consumer;

class ReadmeTest extends ServiceReadme {

  @Override
  protected Topic.Owner service() {
    return Topic.Owner.SCHEDULING_SERVICE;
  }

  @Override
  protected Consumer<ServiceTopology> topology() {
    return SchedulingTopology::build;
  }

  @Override
  protected List<DeciderShell<?, ?, ?, ?>> decisions() {
    return List.of(SchedulingTopology.routing(), SchedulingTopology.pools());
  }
}

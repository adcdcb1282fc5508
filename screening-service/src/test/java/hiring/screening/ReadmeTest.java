package hiring.screening;

import hiring.contract.Topic;
import hiring.screening.topology.ScreeningTopology;
import hiring.service.testing.ServiceReadme;
import hiring.streams.DeciderShell;
import hiring.streams.ServiceTopology;
import java.util.List;
import java.util.function.Consumer;

class ReadmeTest extends ServiceReadme {

  @Override
  protected Topic.Owner service() {
    return Topic.Owner.SCREENING_SERVICE;
  }

  @Override
  protected Consumer<ServiceTopology> topology() {
    return ScreeningTopology::build;
  }

  @Override
  protected List<DeciderShell<?, ?, ?, ?>> decisions() {
    return List.of(ScreeningTopology.screening());
  }
}

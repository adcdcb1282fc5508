package hiring.scheduling;

import hiring.contract.Topic;
import hiring.service.testing.ServiceArchitecture;
import java.util.Set;

class ArchitectureTest extends ServiceArchitecture {

  @Override
  protected Topic.Owner service() {
    return Topic.Owner.SCHEDULING_SERVICE;
  }

  /** A week has a form of its own for people; calendars of others are read with ical4j. */
  @Override
  protected Set<String> libraries() {
    return Set.of("ical", "week");
  }

  @Override
  protected Set<String> commands() {
    return Set.of("calendar");
  }
}

package hiring.scheduling.topology;

import static hiring.contract.Topic.Owner.SCHEDULING_SERVICE;
import static hiring.scheduling.Examples.POOL;
import static hiring.scheduling.Examples.ROLE;
import static hiring.scheduling.Examples.application;

import hiring.contract.Ids;
import hiring.contract.Topic;
import hiring.contract.Topics;
import hiring.scheduling.Examples;
import hiring.streams.ServiceTopology;
import hiring.streams.testing.Conformance;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

class ConformanceTest extends Conformance {

  private static final UUID OTHER_ROLE = Ids.derive("role/other");

  @Override
  protected Topic.Owner service() {
    return SCHEDULING_SERVICE;
  }

  @Override
  protected Consumer<ServiceTopology> topology() {
    return SchedulingTopology::build;
  }

  @Override
  protected List<Sample> normalDay() {
    return List.of(
        new Sample(Topics.ROLES, ROLE.toString(), Examples.posted()),
        new Sample(
            Topics.roleCopies(SCHEDULING_SERVICE),
            OTHER_ROLE.toString(),
            Examples.posted(OTHER_ROLE, POOL)),
        new Sample(Topics.SCREENINGS, application(1).toString(), Examples.passed(1)),
        new Sample(
            Topics.SCHEDULING_COMMANDS,
            POOL,
            Examples.register(
                POOL, Examples.interviewer("a", "Europe/Berlin", "coding", "system-design"))),
        new Sample(
            Topics.SCHEDULING_COMMANDS,
            POOL,
            Examples.register(POOL, Examples.interviewer("b", "Europe/Berlin", "system-design"))),
        new Sample(Topics.POOL_REQUESTS, POOL, Examples.request(2)),
        new Sample(Topics.SCREENINGS, application(3).toString(), Examples.failed(3)),
        new Sample(
            Topics.APPLICATION_UPDATES,
            application(1).toString(),
            Examples.withdrawn(application(1))),
        new Sample(Topics.POOL_REQUESTS, POOL, Examples.release(9)),
        new Sample(Topics.SCHEDULING_COMMANDS, POOL, Examples.retry(POOL)));
  }
}

package hiring.screening.topology;

import static hiring.contract.Topic.Owner.SCREENING_SERVICE;
import static hiring.contract.Topics.APPLICATIONS;
import static hiring.contract.Topics.APPLICATION_UPDATES;
import static hiring.contract.Topics.ROLES;
import static hiring.contract.Topics.SCREENING_COMMANDS;
import static hiring.contract.Topics.roleCopies;
import static hiring.screening.Examples.JUNIOR;
import static hiring.screening.Examples.ROLE;
import static hiring.screening.Examples.SILENT;
import static hiring.screening.Examples.STRONG;
import static hiring.screening.Examples.application;
import static hiring.screening.Examples.decide;
import static hiring.screening.Examples.posted;
import static hiring.screening.Examples.received;
import static hiring.screening.Examples.revised;
import static hiring.screening.Examples.rubric;
import static hiring.screening.Examples.update;
import static hiring.screening.Examples.withdrawn;

import hiring.contract.Topic;
import hiring.events.ReferralOutcome;
import hiring.streams.ServiceTopology;
import hiring.streams.testing.Conformance;
import java.util.List;
import java.util.function.Consumer;
import org.apache.avro.specific.SpecificRecord;

class ConformanceTest extends Conformance {

  @Override
  protected Topic.Owner service() {
    return SCREENING_SERVICE;
  }

  @Override
  protected Consumer<ServiceTopology> topology() {
    return ScreeningTopology::build;
  }

  @Override
  protected List<Sample> normalDay() {
    return List.of(
        of(APPLICATIONS, 1, received(1, 1, STRONG)),
        new Sample(ROLES, ROLE.toString(), posted(rubric())),
        new Sample(roleCopies(SCREENING_SERVICE), ROLE.toString(), revised(2, rubric())),
        of(APPLICATIONS, 2, received(2, 2, JUNIOR)),
        of(APPLICATIONS, 3, received(3, 2, SILENT)),
        of(APPLICATIONS, 4, received(4, 2, SILENT)),
        of(SCREENING_COMMANDS, 3, decide(3, "pass", ReferralOutcome.PASS)),
        of(SCREENING_COMMANDS, 2, decide(2, "too-late", ReferralOutcome.PASS)),
        of(APPLICATION_UPDATES, 4, withdrawn(4)),
        of(APPLICATION_UPDATES, 4, update(4, "Reopened")),
        of(APPLICATION_UPDATES, 5, update(5, "Rejected")),
        of(APPLICATIONS, 5, received(5, 2, STRONG)),
        of(APPLICATION_UPDATES, 5, update(5, "Reopened")),
        of(APPLICATIONS, 6, received(6, 9, STRONG)),
        of(APPLICATION_UPDATES, 6, update(6, "Erased")));
  }

  private static Sample of(Topic topic, int number, SpecificRecord value) {
    return new Sample(topic, application(number).toString(), value);
  }
}

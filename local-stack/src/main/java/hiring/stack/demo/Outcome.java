package hiring.stack.demo;

import hiring.stack.client.Api;
import hiring.stack.console.Console;
import hiring.stack.demo.Settlement.Interview;
import hiring.stack.demo.Settlement.Screening;
import hiring.stack.local.Service;
import hiring.stack.local.StackPlan;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Shows what became of the applicants, as the services' own users can ask for it. */
final class Outcome {

  private static final int INTERVIEWS_SHOWN = 3;
  private static final int LOST_SHOWN = 10;

  private final StackPlan plan;
  private final Console console;
  private final Settlement settlement;
  private final Map<UUID, String> names = new HashMap<>();

  Outcome(StackPlan plan, Console console, List<Applicant> applicants, Settlement settlement) {
    this.plan = plan;
    this.console = console;
    this.settlement = settlement;
    applicants.forEach(applicant -> names.put(applicant.applicationId(), applicant.name()));
  }

  /** The counts of this demonstration. */
  void printCounts() {
    int lost = settlement.unsettled().size();
    console.line("");
    console.line(
        "@|bold "
            + settlement.expected()
            + " applicants, "
            + (lost == 0 ? "every one" : settlement.settled())
            + " accounted for|@");
    count("passed", settlement.with(Screening.PASSED).size(), invited());
    count("referred", settlement.with(Screening.REFERRED).size(), "a person decides");
    count("failed", settlement.with(Screening.FAILED).size(), "");
    count("refused", settlement.refused(), "");
    if (lost > 0) {
      count("@|red lost|@", lost, "");
    }
    settlement.unsettled().stream()
        .limit(LOST_SHOWN)
        .forEach(id -> console.line("  @|red not accounted for|@: " + names.get(id) + ", " + id));
  }

  private String invited() {
    return settlement.with(Interview.SCHEDULED).size()
        + " have interviews, "
        + settlement.with(Interview.WAITLISTED).size()
        + " wait for one";
  }

  private void count(String what, int number, String more) {
    console.line(String.format("%5d %-9s %s", number, what, more).stripTrailing());
  }

  /** One explained decision of each kind, and a few interviews. */
  void printExamples() throws IOException, InterruptedException {
    try (Api api = new Api(plan)) {
      console.heading("Three decisions, explained");
      for (UUID id : examples()) {
        Decision decision = new Decision(api.get(Service.SCREENING, "/screenings/" + id));
        console.line(names.get(id) + ": " + decision.text());
      }
      console.heading("Interviews");
      for (UUID id :
          settlement.with(Interview.SCHEDULED).stream().limit(INTERVIEWS_SHOWN).toList()) {
        InterviewPlan interview =
            new InterviewPlan(api.get(Service.SCHEDULING, "/interviews/" + id));
        console.line(names.get(id) + ", " + interview.text());
      }
    }
  }

  /** The first of each outcome that there is. */
  List<UUID> examples() {
    return Arrays.stream(Screening.values())
        .flatMap(outcome -> settlement.with(outcome).stream().limit(1))
        .toList();
  }
}

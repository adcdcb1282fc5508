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
    console.line("");
    console.line(
        String.format(
            "Of %d applicants: %d refused, %d failed, %d referred to a person, %d passed; of these"
                + " %d with interviews, %d on the waiting list.",
            settlement.expected(),
            settlement.refused(),
            settlement.with(Screening.FAILED).size(),
            settlement.with(Screening.REFERRED).size(),
            settlement.with(Screening.PASSED).size(),
            settlement.with(Interview.SCHEDULED).size(),
            settlement.with(Interview.WAITLISTED).size()));
    settlement
        .unsettled()
        .forEach(id -> console.line("@|red not accounted for|@: " + names.get(id) + ", " + id));
  }

  /** One explained decision of each kind, and a few interviews. */
  void printExamples() throws IOException, InterruptedException {
    try (Api api = new Api(plan)) {
      heading("Three decisions, explained");
      for (Screening outcome : Arrays.asList(Screening.values())) {
        for (UUID id : settlement.with(outcome).stream().limit(1).toList()) {
          Decision decision = new Decision(api.get(Service.SCREENING, "/screenings/" + id));
          console.line(names.get(id) + " " + decision.text());
        }
      }
      heading("Interviews");
      for (UUID id :
          settlement.with(Interview.SCHEDULED).stream().limit(INTERVIEWS_SHOWN).toList()) {
        InterviewPlan interview =
            new InterviewPlan(api.get(Service.SCHEDULING, "/interviews/" + id));
        console.line(names.get(id) + "\n" + interview.text());
      }
    }
  }

  private void heading(String text) {
    console.line("");
    console.line("@|bold,underline " + text + "|@");
    console.line("");
  }
}

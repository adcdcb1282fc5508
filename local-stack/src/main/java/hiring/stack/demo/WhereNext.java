package hiring.stack.demo;

import hiring.stack.demo.Settlement.Interview;
import hiring.stack.demo.Settlement.Screening;
import hiring.stack.local.Service;
import hiring.stack.local.StackPlan;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Requests that can be copied as they are, about what has just been seen. */
record WhereNext(StackPlan plan, Samples samples, Settlement settlement) {

  List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add("@|bold,underline Where to look next|@");
    lines.add("");
    lines.add("  AUTH=\"Authorization: Bearer $(cat " + quoted(plan.folder().tokenFile()) + ")\"");
    settlement.with(Screening.PASSED).stream()
        .limit(1)
        .forEach(id -> lines.add(request(Service.POSTING, "/applications/" + id)));
    settlement.with(Interview.SCHEDULED).stream()
        .limit(1)
        .forEach(id -> lines.add(request(Service.SCHEDULING, "/interviews/" + id)));
    lines.add(request(Service.SCREENING, "/screenings?outcome=referred"));
    lines.add(
        request(
            Service.SCHEDULING,
            "/pools/"
                + samples.poolId()
                + "/interviewers/"
                + samples.interviewer()
                + "/calendar.ics"));
    settlement.with(Screening.REFERRED).stream()
        .limit(1)
        .forEach(id -> {
          lines.add(request(Service.SCREENING, "/screenings/" + id + "/decision") + " \\");
          lines.add(
              "    -H 'Content-Type: application/json'"
                  + " -d '{\"outcome\": \"pass\", \"decidedBy\": \"me\", \"reason\": \"a try\"}'");
        });
    lines.add("");
    lines.add("  ./hiring status, ./hiring logs posting-service, ./hiring funnel; README.md");
    return lines;
  }

  private String request(Service service, String path) {
    String address = plan.url(service) + path;
    // A shell would take the question mark for a pattern.
    return "  curl -H \"$AUTH\" " + (path.contains("?") ? '"' + address + '"' : address);
  }

  /** As a shell needs it. */
  private static String quoted(Path path) {
    String text = path.toString();
    return text.matches("[\\w/.+-]+") ? text : "'" + text.replace("'", "'\\''") + "'";
  }
}

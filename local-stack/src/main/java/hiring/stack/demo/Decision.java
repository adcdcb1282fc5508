package hiring.stack.demo;

import hiring.stack.console.Format;
import hiring.stack.console.Report;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A screening decision, explained criterion by criterion.
 *
 * @param screening as {@code GET /screenings/{applicationId}} answers
 */
record Decision(JsonNode screening) {

  /** A headline and a table. */
  String text() {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    int possible = 0;
    for (JsonNode criterion : screening.path("criteria")) {
      possible += criterion.path("possible").intValue(0);
      rows.add(
          List.<@Nullable Object>of(
              criterion.path("id").stringValue(""),
              criterion.path("result").stringValue(""),
              points(criterion),
              matched(criterion)));
    }
    Report table = new Report(List.of("criterion", "result", " points", "found"), rows);
    return "@|bold "
        + screening.path("outcome").stringValue("")
        + "|@ with "
        + screening.path("score").intValue(0)
        + " of "
        + possible
        + " points; "
        + screening.path("passMark").intValue(0)
        + " are needed to pass\n"
        + table.render(Format.TABLE).indent(2);
  }

  private static String points(JsonNode criterion) {
    return String.format(
        "%2d of %-2d",
        criterion.path("points").intValue(0), criterion.path("possible").intValue(0));
  }

  private static String matched(JsonNode criterion) {
    List<String> terms = new ArrayList<>();
    criterion.path("matched").forEach(term -> terms.add(term.stringValue("")));
    return String.join(", ", terms);
  }
}

package hiring.screening.whatif;

import hiring.replay.Shown;
import java.io.PrintWriter;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A header, and a row for each application that is listed. What there is not is empty. */
final class CsvFormat {

  private static final String LINE_END = "\r\n";

  private CsvFormat() {}

  static void write(Printed printed, PrintWriter out) {
    line(
        out,
        Stream.of(
            "application_id",
            "role_version",
            "before",
            "score_before",
            "after",
            "score_after",
            "direction",
            "causes",
            "lacking_evidence",
            "decided_by_person",
            "ended"));
    for (Compared one : printed.listed()) {
      line(
          out,
          Stream.of(
              one.application().toString(),
              Integer.toString(one.roleVersion()),
              Printed.lower(one.before()),
              Objects.toString(one.scoreBefore(), ""),
              Printed.lower(one.after()),
              Integer.toString(one.scoreAfter()),
              one.direction().code(),
              String.join(" ", one.causes()),
              String.join(" ", one.lacking()),
              Printed.lower(one.person()),
              Printed.lower(one.ending())));
    }
    out.flush();
  }

  private static void line(PrintWriter out, Stream<String> cells) {
    out.print(cells.map(Shown::inCsv).collect(Collectors.joining(",")));
    out.print(LINE_END);
  }
}

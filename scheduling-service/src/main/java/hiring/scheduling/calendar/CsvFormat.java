package hiring.scheduling.calendar;

import hiring.replay.Shown;
import hiring.scheduling.week.Week;
import hiring.scheduling.week.Week.Person;
import hiring.scheduling.week.Week.Session;
import hiring.scheduling.week.Week.Span;
import java.io.PrintWriter;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A header, and a row for each stretch of time of each interviewer. What there is not is empty. */
final class CsvFormat {

  private static final String LINE_END = "\r\n";

  private CsvFormat() {}

  static void write(Week week, PrintWriter out) {
    line(
        out,
        Stream.of("interviewer_id", "name", "what", "start", "end"),
        Stream.of("kind", "part", "application_id"));
    for (Person person : week.interviewers()) {
      for (Session session : person.sessions()) {
        line(
            out,
            row(week, person, "session", session.start(), session.end()),
            Stream.of(session.kind(), session.part(), session.applicationId().toString()));
      }
      spans(out, week, person, "working", person.working());
      spans(out, week, person, "free", person.free());
      spans(out, week, person, "busy", person.busy());
      spans(out, week, person, "off", person.off());
    }
    for (Week.Waiting one : week.waiting()) {
      line(
          out,
          Stream.of("", "", "waiting", local(week, one.since()), ""),
          Stream.of(
              one.shortOf() == null ? "" : one.shortOf(), "", one.applicationId().toString()));
    }
    out.flush();
  }

  private static void spans(
      PrintWriter out, Week week, Person person, String what, List<Span> spans) {
    for (Span span : spans) {
      line(out, row(week, person, what, span.start(), span.end()), Stream.of("", "", ""));
    }
  }

  private static Stream<String> row(
      Week week, Person person, String what, Instant start, Instant end) {
    return Stream.of(
        person.interviewerId(), person.name(), what, local(week, start), local(week, end));
  }

  /** The time on the clock there, with its offset: ISO 8601. */
  private static String local(Week week, Instant instant) {
    return instant.atZone(week.zone()).toOffsetDateTime().toString();
  }

  private static void line(PrintWriter out, Stream<String> when, Stream<String> what) {
    out.print(Stream.concat(when, what).map(Shown::inCsv).collect(Collectors.joining(",")));
    out.print(LINE_END);
  }
}

package hiring.stack.demo;

import hiring.stack.console.Format;
import hiring.stack.console.Report;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * An arranged interview loop, in the time of the zone that it is shown in.
 *
 * @param interview as {@code GET /interviews/{applicationId}} answers
 */
record InterviewPlan(JsonNode interview) {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEE d MMM yyyy", Locale.ENGLISH);
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

  /** A line per session. */
  String text() {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (JsonNode session : interview.path("sessions")) {
      String zone = session.path("zone").stringValue("UTC");
      ZonedDateTime start = time(session.path("start"), zone);
      ZonedDateTime end = time(session.path("end"), zone);
      rows.add(
          List.<@Nullable Object>of(
              DAY.format(start),
              TIME.format(start) + "-" + TIME.format(end),
              zone,
              session.path("kind").stringValue(""),
              interviewers(session)));
    }
    return new Report(List.of("day", "time", "zone", "session", "with"), rows)
        .render(Format.TABLE)
        .indent(2);
  }

  private static ZonedDateTime time(JsonNode instant, String zone) {
    return Instant.parse(instant.stringValue("")).atZone(ZoneId.of(zone));
  }

  private static String interviewers(JsonNode session) {
    List<String> ids = new ArrayList<>();
    session.path("interviewers").forEach(id -> ids.add(id.stringValue("")));
    return String.join(", ", ids);
  }
}

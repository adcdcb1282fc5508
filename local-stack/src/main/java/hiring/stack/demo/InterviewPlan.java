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
 * An arranged interview loop, all of it in one zone, as the applicant would want to read it: the
 * zone of its first session.
 *
 * @param interview as {@code GET /interviews/{applicationId}} answers
 */
record InterviewPlan(JsonNode interview) {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEE d MMM yyyy", Locale.ENGLISH);
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

  /** The zone, and a line for each session. */
  String text() {
    JsonNode sessions = interview.path("sessions");
    ZoneId zone = zone(sessions.path(0));
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (JsonNode session : sessions) {
      ZonedDateTime start = time(session.path("start"), zone);
      ZonedDateTime end = time(session.path("end"), zone);
      rows.add(
          List.<@Nullable Object>of(
              DAY.format(start),
              TIME.format(start) + "-" + TIME.format(end),
              session.path("kind").stringValue(""),
              interviewers(session),
              elsewhere(start, zone(session))));
    }
    Report table = new Report(List.of("day", "time", "session", "with", "for them"), rows);
    return "times in " + zone + "\n" + table.render(Format.TABLE).indent(2);
  }

  /** When that is for the interviewer; nothing to say where it is the same. */
  private static String elsewhere(ZonedDateTime start, ZoneId zone) {
    ZonedDateTime there = start.withZoneSameInstant(zone);
    return there.toLocalDateTime().equals(start.toLocalDateTime())
        ? ""
        : TIME.format(there) + " " + zone;
  }

  private static ZoneId zone(JsonNode session) {
    return ZoneId.of(session.path("zone").stringValue("UTC"));
  }

  private static ZonedDateTime time(JsonNode instant, ZoneId zone) {
    return Instant.parse(instant.stringValue("")).atZone(zone);
  }

  private static String interviewers(JsonNode session) {
    List<String> ids = new ArrayList<>();
    session.path("interviewers").forEach(id -> ids.add(id.stringValue("")));
    return String.join(", ", ids);
  }
}

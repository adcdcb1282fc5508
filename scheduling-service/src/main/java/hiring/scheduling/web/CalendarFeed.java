package hiring.scheduling.web;

import hiring.contract.Ids;
import hiring.scheduling.domain.ArrangedSession;
import hiring.scheduling.domain.Arrangement;
import hiring.scheduling.domain.Booking;
import hiring.scheduling.domain.Calendar;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An interviewer's sessions as iCalendar (RFC 5545), an event each. It names applications by id and
 * no applicant: whoever may read a calendar need not know who applies.
 */
final class CalendarFeed {

  private CalendarFeed() {}

  /**
   * The text.
   *
   * @param arrangements what an application holds in the pool; null for nothing
   */
  static String of(Calendar calendar, Function<UUID, @Nullable Arrangement> arrangements) {
    String interviewerId = calendar.interviewer().interviewerId();
    ICalendar lines =
        new ICalendar()
            .line("BEGIN", "VCALENDAR")
            .line("VERSION", "2.0")
            .line("PRODID", "-//hiring//scheduling-service//EN")
            .line("CALSCALE", "GREGORIAN")
            .text("NAME", calendar.interviewer().name())
            .text("X-WR-CALNAME", calendar.interviewer().name());
    calendar.bookings().booked().stream()
        .map(Booking::applicationId)
        .distinct()
        .forEach(applicationId -> {
          if (arrangements.apply(applicationId) instanceof Arrangement.Booked booked) {
            booked.held().stream()
                .filter(session -> session.interviewers().contains(interviewerId))
                .forEach(session -> event(lines, booked, session));
          }
        });
    return lines.line("END", "VCALENDAR").toString();
  }

  private static void event(ICalendar lines, Arrangement.Booked booked, ArrangedSession session) {
    UUID applicationId = booked.candidacy().applicationId();
    lines
        .line("BEGIN", "VEVENT")
        // A loop has one session of a kind, so this is the same however often it is moved.
        .line("UID", Ids.derive("session/" + applicationId + "/" + session.kind()).toString())
        .instant("DTSTAMP", booked.arrangedAt())
        .instant("DTSTART", session.start())
        .instant("DTEND", session.end())
        .line("SEQUENCE", Integer.toString(booked.sequence()))
        .line("STATUS", "CONFIRMED")
        .text("SUMMARY", "Interview: " + session.kind())
        .text(
            "DESCRIPTION",
            "Application %s\nRole %s\nInterviewers: %s"
                .formatted(
                    applicationId,
                    booked.candidacy().roleId(),
                    String.join(", ", session.interviewers())))
        .line("END", "VEVENT");
  }
}

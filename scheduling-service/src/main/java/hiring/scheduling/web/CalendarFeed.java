package hiring.scheduling.web;

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
            .begin()
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
    return lines.end();
  }

  private static void event(ICalendar lines, Arrangement.Booked booked, ArrangedSession session) {
    UUID applicationId = booked.candidacy().applicationId();
    SessionEvent.begin(lines, applicationId, session, booked.sequence(), booked.arrangedAt())
        .line("STATUS", "CONFIRMED")
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

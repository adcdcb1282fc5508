package hiring.scheduling.web;

import hiring.scheduling.domain.ArrangedSession;
import hiring.scheduling.domain.Arrangement;
import hiring.scheduling.domain.Booking;
import hiring.scheduling.domain.Calendar;
import hiring.scheduling.domain.Part;
import java.time.Instant;
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
          Arrangement arrangement = arrangements.apply(applicationId);
          if (arrangement != null) {
            for (ArrangedSession session : arrangement.held()) {
              session
                  .part(interviewerId)
                  .ifPresent(part -> event(lines, arrangement, session, part));
            }
          }
        });
    return lines.end();
  }

  private static void event(ICalendar lines, Arrangement held, ArrangedSession session, Part part) {
    UUID applicationId = held.candidacy().applicationId();
    SessionEvent.begin(lines, applicationId, session, held.sequence(), since(held))
        .line("STATUS", "CONFIRMED")
        .text(
            "DESCRIPTION",
            "Application %s\nRole %s\nInterviewers: %s%s"
                .formatted(
                    applicationId,
                    held.candidacy().roleId(),
                    String.join(", ", session.interviewers()),
                    role(part)))
        .line("END", "VEVENT");
  }

  private static String role(Part part) {
    return switch (part) {
      case SEAT -> "";
      case SHADOW -> "\nYou sit in as a shadow: you watch.";
      case REVERSE_SHADOW -> "\nYou sit in as a reverse shadow: you take it, and are watched.";
    };
  }

  private static Instant since(Arrangement held) {
    return switch (held) {
      case Arrangement.Booked booked -> booked.arrangedAt();
      case Arrangement.Waiting waiting -> waiting.since();
      case Arrangement.Cancelled cancelled -> cancelled.cancelledAt();
    };
  }
}

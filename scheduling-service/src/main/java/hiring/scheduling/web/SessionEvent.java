package hiring.scheduling.web;

import hiring.contract.Ids;
import hiring.scheduling.domain.ArrangedSession;
import java.time.Instant;
import java.util.UUID;

/** What every VEVENT that stands for a session begins with, whoever it is for. */
final class SessionEvent {

  private SessionEvent() {}

  /**
   * Begins an event.
   *
   * @param sequence how often the application's interviews had changed before
   * @param stamp when what it says came to be, or was asked for
   */
  static ICalendar begin(
      ICalendar lines, UUID applicationId, ArrangedSession session, int sequence, Instant stamp) {
    return lines
        .line("BEGIN", "VEVENT")
        // A loop has one session of a kind, so this is the same however often it is moved.
        .line("UID", uid(applicationId, session.kind()))
        .instant("DTSTAMP", stamp)
        .instant("DTSTART", session.start())
        .instant("DTEND", session.end())
        .line("SEQUENCE", Integer.toString(sequence))
        .text("SUMMARY", "Interview: " + session.kind());
  }

  private static String uid(UUID applicationId, String kind) {
    return Ids.derive("session/" + applicationId + "/" + kind).toString();
  }
}

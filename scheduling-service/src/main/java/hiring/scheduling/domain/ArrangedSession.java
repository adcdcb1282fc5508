package hiring.scheduling.domain;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/**
 * One session, arranged.
 *
 * @param kind its code in the loop
 * @param zone in which to show it: the applicant's where known, else the first interviewer's
 * @param interviewers ids of everyone who sits in it
 */
public record ArrangedSession(
    String kind, Instant start, Instant end, ZoneId zone, List<String> interviewers) {

  public ArrangedSession {
    interviewers = List.copyOf(interviewers);
  }

  Booking booking(UUID applicationId) {
    return new Booking(applicationId, Slots.atOrBefore(start), Slots.atOrAfter(end));
  }
}

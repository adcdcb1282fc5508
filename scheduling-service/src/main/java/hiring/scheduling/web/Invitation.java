package hiring.scheduling.web;

import hiring.contract.Ids;
import hiring.scheduling.domain.ArrangedSession;
import hiring.scheduling.domain.Arrangement;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An applicant's interview as a calendar message (iTIP, RFC 5546), an event for each session: a
 * REQUEST while sessions stand, a CANCEL once none does any more.
 *
 * <p>The message has an organizer and attendees, as it must. This service knows nobody's address,
 * and no applicant at all: each is a {@code urn:uuid:}, the applicant's that of the application.
 * Whoever sends the message puts in addresses; ids and sequences are for them to keep.
 *
 * @param method of the message, and of its media type
 */
record Invitation(String method, String text) {

  private static final String REQUEST = "REQUEST";
  private static final String CANCEL = "CANCEL";

  /**
   * The message that tells what an application holds; null if no session stands or was called off.
   *
   * @param names of interviewers by id
   * @param now when it is asked for
   */
  static @Nullable Invitation of(
      String poolId, @Nullable Arrangement held, UnaryOperator<String> names, Instant now) {
    if (held == null) {
      return null;
    }
    return switch (held) {
      case Arrangement.Cancelled cancelled ->
          of(CANCEL, poolId, held, cancelled.sessions(), names, now);
      // What was given and taken back while nothing else stands.
      case Arrangement.Waiting waiting when waiting.held().isEmpty() ->
          of(CANCEL, poolId, held, waiting.calledOff(), names, now);
      case Arrangement.Waiting waiting -> of(REQUEST, poolId, held, waiting.held(), names, now);
      case Arrangement.Booked booked -> of(REQUEST, poolId, held, booked.held(), names, now);
    };
  }

  private static @Nullable Invitation of(
      String method,
      String poolId,
      Arrangement held,
      List<ArrangedSession> sessions,
      UnaryOperator<String> names,
      Instant now) {
    if (sessions.isEmpty()) {
      return null;
    }
    UUID applicationId = held.candidacy().applicationId();
    ICalendar lines = new ICalendar().begin().line("METHOD", method);
    for (ArrangedSession session : sessions) {
      SessionEvent.begin(lines, applicationId, session, held.sequence(), now)
          .line("STATUS", method.equals(CANCEL) ? "CANCELLED" : "CONFIRMED")
          .text("DESCRIPTION", "With " + with(session, names))
          .person("ORGANIZER", poolId, "", address("pool/" + poolId))
          .person("ATTENDEE", "Applicant", "ROLE=REQ-PARTICIPANT;RSVP=TRUE", urn(applicationId));
      for (String interviewerId : session.interviewers()) {
        attendee(lines, poolId, interviewerId, "REQ-PARTICIPANT", names);
      }
      for (ArrangedSession.Trainee trainee : session.trainees()) {
        attendee(lines, poolId, trainee.interviewerId(), "OPT-PARTICIPANT", names);
      }
      lines.line("END", "VEVENT");
    }
    return new Invitation(method, lines.end());
  }

  private static void attendee(
      ICalendar lines,
      String poolId,
      String interviewerId,
      String role,
      UnaryOperator<String> names) {
    lines.person(
        "ATTENDEE",
        names.apply(interviewerId),
        "ROLE=" + role + ";PARTSTAT=ACCEPTED",
        address("interviewer/" + poolId + "/" + interviewerId));
  }

  private static String with(ArrangedSession session, UnaryOperator<String> names) {
    return session.interviewers().stream().map(names).collect(Collectors.joining(", "));
  }

  private static String address(String name) {
    return urn(Ids.derive(name));
  }

  private static String urn(UUID id) {
    return "urn:uuid:" + id;
  }
}

package hiring.scheduling.domain;

import hiring.scheduling.domain.Planned.Plan;
import hiring.scheduling.domain.Planned.Shortage;
import hiring.scheduling.domain.Planned.Shortage.Reason;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One search for one loop; see {@link Planner} for what it promises. Bookings of the search itself
 * are made in calendars of its own, so limits and load count them at once.
 */
final class Search {

  /** What the search's own bookings are called; they leave it only as sessions. */
  private static final UUID THIS = new UUID(0, 0);

  private final TreeMap<String, Calendar> calendars = new TreeMap<>();
  private final InterviewLoop loop;
  private final Instant now;
  private final Window window;
  private final Comparator<Calendar> preference;
  private final @Nullable ZoneId applicantZone;
  private final @Nullable Bits applicantHours;

  /**
   * Prepares a search.
   *
   * @param preference who is chosen first of those who are free; load and id decide among equals
   */
  Search(Pool pool, LoopShape shape, Instant now, Comparator<Calendar> preference) {
    pool.calendars().forEach(calendars::put);
    this.loop = shape.loop();
    this.now = now;
    this.window = Window.of(loop, now);
    this.preference = preference;
    this.applicantZone = shape.zone();
    this.applicantHours =
        applicantZone == null
            ? null
            : ApplicantHours.in(applicantZone).inside(window.earliest(), window.end());
  }

  Planned run() {
    for (InterviewLoop.Session session : loop.sessions()) {
      if (able(session).size() < session.interviewers()) {
        return new Shortage(Reason.SKILL, session.kind());
      }
    }
    ApplicantDay day = new ApplicantDay(applicantZone == null ? ZoneOffset.UTC : applicantZone);
    List<ArrangedSession> sessions = new ArrayList<>(loop.sessions().size());
    int from = window.earliest();
    for (InterviewLoop.Session session : loop.sessions()) {
      int start = window.firstStart(starts(session, Rule.EVERY), from);
      if (start == Bits.NONE) {
        return new Shortage(reason(session, from), session.kind());
      }
      sessions.add(arrange(session, start));
      from = Math.max(start + session.slots(), day.nextStart(start, loop.sessionsPerDay()));
    }
    return new Plan(sessions);
  }

  /** Which rules a start has to keep: all, or fewer, to see what is in the way. */
  private enum Rule {
    HOURS,
    HOURS_AND_BOOKINGS,
    EVERY
  }

  private Reason reason(InterviewLoop.Session session, int from) {
    if (window.isEmpty()) {
      return Reason.HORIZON;
    }
    if (window.firstStart(starts(session, Rule.HOURS), window.earliest()) == Bits.NONE) {
      return Reason.HOURS;
    }
    return window.firstStart(starts(session, Rule.HOURS_AND_BOOKINGS), from) == Bits.NONE
        ? Reason.HORIZON
        : Reason.LIMIT;
  }

  /** Where enough people can start the session, and the applicant too. */
  private Bits starts(InterviewLoop.Session session, Rule rule) {
    // enough[i]: where at least i + 1 people can; a new one lifts those who were one short.
    Bits[] enough = new Bits[session.interviewers()];
    for (int i = 0; i < enough.length; i++) {
      enough[i] = new Bits(window.earliest(), window.end());
    }
    for (Calendar calendar : able(session)) {
      Bits starts = starts(calendar, session, rule);
      for (int i = enough.length - 1; i > 0; i--) {
        enough[i].orBoth(enough[i - 1], starts);
      }
      enough[0].or(starts);
    }
    Bits all = enough[enough.length - 1];
    if (applicantHours != null) {
      Bits applicant = applicantHours.copy();
      applicant.keepRuns(session.slots());
      all.and(applicant);
    }
    return all;
  }

  private Bits starts(Calendar calendar, InterviewLoop.Session session, Rule rule) {
    Bits starts = rule == Rule.HOURS ? calendar.working(window) : calendar.free(window);
    starts.keepRuns(session.slots());
    if (rule == Rule.EVERY) {
      calendar.clearFull(starts);
    }
    return starts;
  }

  private ArrangedSession arrange(InterviewLoop.Session session, int start) {
    int end = start + session.slots();
    List<Calendar> chosen =
        able(session).stream()
            .filter(calendar -> starts(calendar, session, Rule.EVERY).get(start))
            .sorted(preference.thenComparingInt(calendar -> calendar.load(start)))
            .limit(session.interviewers())
            .toList();
    List<String> interviewers = new ArrayList<>(chosen.size());
    for (Calendar calendar : chosen) {
      String interviewerId = calendar.interviewer().interviewerId();
      interviewers.add(interviewerId);
      calendars.put(interviewerId, calendar.book(new Booking(THIS, start, end), now));
    }
    ZoneId zone = applicantZone == null ? chosen.getFirst().zone() : applicantZone;
    return new ArrangedSession(
        session.kind(), Slots.start(start), Slots.start(end), zone, interviewers);
  }

  /** Who has the skill, by id. */
  private List<Calendar> able(InterviewLoop.Session session) {
    return calendars.values().stream().filter(calendar -> calendar.isAble(session)).toList();
  }
}

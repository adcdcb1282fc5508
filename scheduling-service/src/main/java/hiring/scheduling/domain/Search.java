package hiring.scheduling.domain;

import hiring.scheduling.domain.InterviewLoop.Session;
import hiring.scheduling.domain.Planned.Plan;
import hiring.scheduling.domain.Planned.Shortage;
import hiring.scheduling.domain.Planned.Shortage.Reason;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * One search for one loop; see {@link Planner} for what it promises. Bookings of the search itself
 * are made in calendars of its own, so limits and load count them at once.
 */
final class Search {

  /** What the search's own bookings are called; they leave it only as sessions. */
  private static final UUID THIS = new UUID(0, 0);

  private static final Comparator<Candidate> BEST_FIRST =
      Comparator.comparingInt(Candidate::rank).thenComparingInt(Candidate::load);

  /** By id. */
  private final List<Calendar> calendars;

  private final InterviewLoop loop;
  private final Instant now;
  private final Window window;
  private final ToIntFunction<Calendar> rank;
  private final @Nullable ZoneId applicantZone;
  private final @Nullable Bits applicantHours;

  /** Someone who can start a session at its time. */
  private record Candidate(int index, Calendar calendar, int rank, int load) {}

  /**
   * Prepares a search.
   *
   * @param rank who is chosen first, lowest first, of those who are free; load and id decide among
   *     equals
   */
  Search(Pool pool, LoopShape shape, Instant now, ToIntFunction<Calendar> rank) {
    this.calendars = pool.calendars().values();
    this.loop = shape.loop();
    this.now = now;
    this.window = Window.of(loop, now);
    this.rank = rank;
    this.applicantZone = shape.zone();
    this.applicantHours =
        applicantZone == null
            ? null
            : ApplicantHours.in(applicantZone).inside(window.earliest(), window.end());
  }

  Planned run() {
    for (Session session : loop.sessions()) {
      if (able(session) < session.interviewers()) {
        return new Shortage(Reason.SKILL, session.kind());
      }
    }
    ApplicantDay day = new ApplicantDay(applicantZone == null ? ZoneOffset.UTC : applicantZone);
    List<ArrangedSession> sessions = new ArrayList<>(loop.sessions().size());
    int from = window.earliest();
    for (Session session : loop.sessions()) {
      int start = firstStart(session, Rule.EVERY, from);
      if (start == Bits.NONE) {
        return new Shortage(reason(session, from), session.kind());
      }
      sessions.add(arrange(session, start));
      from = Math.max(start + session.slots(), day.nextStart(start, loop.sessionsPerDay()));
    }
    return new Plan(sessions);
  }

  /** How many have the skill. */
  private int able(Session session) {
    int able = 0;
    for (Calendar calendar : calendars) {
      able += calendar.isAble(session) ? 1 : 0;
    }
    return able;
  }

  /** Which rules a start has to keep: all, or fewer, to see what is in the way. */
  private enum Rule {
    HOURS,
    HOURS_AND_BOOKINGS,
    EVERY
  }

  private Reason reason(Session session, int from) {
    if (window.isEmpty()) {
      return Reason.HORIZON;
    }
    if (firstStart(session, Rule.HOURS, window.earliest()) == Bits.NONE) {
      return Reason.HOURS;
    }
    return firstStart(session, Rule.HOURS_AND_BOOKINGS, from) == Bits.NONE
        ? Reason.HORIZON
        : Reason.LIMIT;
  }

  /** Where, from a slot on, enough people can first start the session, and the applicant too. */
  private int firstStart(Session session, Rule rule, int from) {
    if (from > window.latest()) {
      return Bits.NONE;
    }
    // enough[i]: where at least i + 1 people can; a new one lifts those who were one short.
    Bits[] enough = new Bits[session.interviewers()];
    for (int i = 0; i < enough.length; i++) {
      enough[i] = new Bits(from, window.end());
    }
    for (Calendar calendar : calendars) {
      if (calendar.isAble(session)) {
        Bits starts = starts(calendar, session.slots(), rule, from);
        for (int i = enough.length - 1; i > 0; i--) {
          enough[i].orBoth(enough[i - 1], starts);
        }
        enough[0].or(starts);
      }
    }
    Bits all = enough[enough.length - 1];
    if (applicantHours != null) {
      Bits applicant = applicantHours.slice(from, window.end());
      applicant.keepRuns(session.slots());
      all.and(applicant);
    }
    return window.firstStart(all, from);
  }

  private Bits starts(Calendar calendar, int slots, Rule rule, int from) {
    if (rule == Rule.EVERY) {
      return calendar.openings(window.earliest(), window.end()).starts(from, window.end(), slots);
    }
    Bits starts =
        rule == Rule.HOURS
            ? calendar.working(from, window.end())
            : calendar.openings(window.earliest(), window.end()).free(from, window.end());
    starts.keepRuns(slots);
    return starts;
  }

  private ArrangedSession arrange(Session session, int start) {
    int end = start + session.slots();
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < calendars.size(); i++) {
      Calendar calendar = calendars.get(i);
      if (calendar.isAble(session) && calendar.canStart(start, session.slots())) {
        candidates.add(new Candidate(i, calendar, rank.applyAsInt(calendar), calendar.load(start)));
      }
    }
    candidates.sort(BEST_FIRST);
    List<Candidate> chosen = candidates.subList(0, session.interviewers());
    for (Candidate candidate : chosen) {
      calendars.set(
          candidate.index(), candidate.calendar().book(new Booking(THIS, start, end), now));
    }
    return new ArrangedSession(
        session.kind(),
        Slots.start(start),
        Slots.start(end),
        applicantZone == null ? chosen.getFirst().calendar().zone() : applicantZone,
        chosen.stream().map(each -> each.calendar().interviewer().interviewerId()).toList());
  }
}

package hiring.scheduling.domain;

import hiring.scheduling.domain.Planned.Plan;
import hiring.scheduling.domain.Planned.Shortage;
import hiring.scheduling.domain.Planned.Shortage.Reason;
import hiring.scheduling.domain.Staff.Staffed;
import hiring.scheduling.domain.Thorough.Crewed;
import hiring.scheduling.domain.Times.Timed;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One search for one loop; see {@link Planner} for what it promises. */
final class Search {

  private final Market market;
  private final LoopShape shape;
  private final Instant now;
  private final Window window;
  private final ApplicantDays days;

  Search(Pool pool, LoopShape shape, Instant now) {
    this.market = pool.market();
    this.shape = shape;
    this.now = now;
    this.window = Window.of(shape.loop(), now);
    this.days = new ApplicantDays(shape.zone());
  }

  Planned run() {
    Bits hours = shape.availability().hours(window.earliest(), window.end());
    Standing standing = new Standing(shape, now, days);
    List<Sitting> sittings = new ArrayList<>();
    for (InterviewLoop.Session session : shape.missing()) {
      Bits applicant = hours.copy();
      applicant.keepRuns(session.slots());
      standing.narrow(applicant, session);
      Sitting sitting = new Sitting(session, shape, market, window, applicant);
      if (!sitting.isStaffed(window.latest())) {
        return new Shortage(Reason.SKILL, session.kind());
      }
      sittings.add(sitting);
    }
    Times times = new Times(sittings, shape, window.earliest(), days);
    List<Timed> earliest = sittings.isEmpty() ? List.of() : times.earliest();
    if (earliest == null) {
      Sitting unplaced = times.unplaced();
      return new Shortage(reason(unplaced), unplaced.kind());
    }
    Staffed staffed = fill(earliest);
    if (staffed == null) {
      Thorough thorough = new Thorough(times, sittings, shape, days, window, now);
      List<Crewed> crewed = thorough.earliest(window.earliest());
      if (crewed == null) {
        return new Shortage(Reason.LIMIT, sittings.getFirst().kind());
      }
      earliest = crewed.stream().map(Crewed::timed).toList();
      staffed = fill(earliest);
      if (staffed == null) {
        // Fairness first takes too many tries; these are known to do.
        staffed = new Staff(market, now, shape.zone()).fill(crewed, thorough.neededTwice());
      }
      if (staffed == null) {
        return new Shortage(Reason.LIMIT, sittings.getFirst().kind());
      }
    }
    return plan(together(times, earliest, staffed));
  }

  private @Nullable Staffed fill(List<Timed> times) {
    return new Staff(market, now, shape.zone()).fill(times);
  }

  /** On fewer days, if that is as fair. */
  private Staffed together(Times times, List<Timed> earliest, Staffed staffed) {
    int before = times.days(earliest);
    if (before == 1) {
      return staffed;
    }
    List<Timed> together = times.together(earliest);
    if (times.days(together) >= before) {
      return staffed;
    }
    Staffed other = fill(together);
    return other != null && other.strain() <= staffed.strain() ? other : staffed;
  }

  private Plan plan(Staffed staffed) {
    return new Plan(
        Stream.concat(shape.standing().stream(), staffed.sessions().stream())
            .sorted(Comparator.comparing(ArrangedSession::start))
            .toList());
  }

  private Reason reason(Sitting sitting) {
    if (window.isEmpty()) {
      return Reason.HORIZON;
    }
    if (!fits(sitting, false)) {
      return Reason.HOURS;
    }
    return fits(sitting, true) ? Reason.LIMIT : Reason.HORIZON;
  }

  /**
   * Whether a session alone would fit if some rules were none: the limits, and, unless they are to
   * be kept, bookings and absences, the applicant's other sessions too.
   */
  private boolean fits(Sitting sitting, boolean booked) {
    Bits starts = shape.availability().hours(window.earliest(), window.end());
    starts.keepRuns(sitting.slots());
    if (booked) {
      new Standing(shape, now, days).narrow(starts, sitting.session());
    }
    for (Need need : sitting.seats().stream().distinct().toList()) {
      int count = Math.toIntExact(sitting.seats().stream().filter(need::equals).count());
      // enough[i]: where at least i + 1 people can; a new one lifts those who were one short.
      Bits[] enough = new Bits[count];
      for (int i = 0; i < count; i++) {
        enough[i] = new Bits(window.earliest(), window.end());
      }
      for (Calendar calendar : sitting.supply(need).members()) {
        if (!sitting.isDeclinedBy(calendar)) {
          Bits can =
              booked
                  ? calendar
                      .openings(window.earliest(), window.end())
                      .free(window.earliest(), window.end())
                  : calendar.working(window.earliest(), window.end());
          can.keepRuns(sitting.slots());
          for (int i = count - 1; i > 0; i--) {
            enough[i].orBoth(enough[i - 1], can);
          }
          enough[0].or(can);
        }
      }
      starts.and(enough[count - 1]);
    }
    return window.firstStart(starts, window.earliest()) != Bits.NONE;
  }
}

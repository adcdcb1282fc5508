package hiring.scheduling.domain;

import hiring.scheduling.domain.ArrangedSession.Trainee;
import hiring.scheduling.domain.Thorough.Crewed;
import hiring.scheduling.domain.Times.Timed;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Who takes part in sessions whose times are settled: for each seat the one with the lowest strain
 * who is free, and another one where that leaves a later seat empty. What somebody does in one
 * session counts in the next, towards limits, buffers and load.
 */
final class Staff {

  /** What bookings are called until the sessions are arranged. */
  private static final UUID THIS = new UUID(0, 0);

  /** So many are tried, so that no decision takes long; far more than a loop needs. */
  private static final int MOST_TRIED = 2_000;

  private final Market market;
  private final Instant now;
  private final @Nullable ZoneId applicantZone;
  private final List<Place> places = new ArrayList<>();

  /** Those who are booked in this loop, as they stand by that. */
  private final Map<String, Calendar> booked = new HashMap<>();

  private int tried;

  /** A seat of a session, and who fills it. */
  private static final class Place {
    final Timed timed;
    final Need need;
    final boolean first;
    final @Nullable Predicate<String> lets;
    @Nullable Candidate taken;

    Place(Timed timed, int seat, @Nullable Predicate<String> lets) {
      this.timed = timed;
      this.need = timed.sitting().seats().get(seat);
      this.first = seat == 0;
      this.lets = lets;
    }

    boolean lets(String interviewerId) {
      return lets == null || lets.test(interviewerId);
    }
  }

  /** One who can fill a seat; in the order in which they are asked. */
  private record Candidate(Calendar calendar, long strain) implements Comparable<Candidate> {

    String id() {
      return calendar.interviewer().interviewerId();
    }

    @Override
    public int compareTo(Candidate other) {
      int order = Long.compare(strain, other.strain);
      if (order == 0) {
        order = Long.compare(calendar.toil(), other.calendar.toil());
      }
      return order == 0 ? id().compareTo(other.id()) : order;
    }
  }

  /** Who was found, and what it strains them. */
  record Staffed(List<ArrangedSession> sessions, long strain) {}

  Staff(Market market, Instant now, @Nullable ZoneId applicantZone) {
    this.market = market;
    this.now = now;
    this.applicantZone = applicantZone;
  }

  /** The sessions with their people; null where no choice of people was found. */
  @Nullable Staffed fill(List<Timed> times) {
    for (Timed timed : times) {
      for (int seat = 0; seat < timed.sitting().seats().size(); seat++) {
        places.add(new Place(timed, seat, null));
      }
    }
    return filled(times);
  }

  /**
   * The same, with some seats filled already.
   *
   * @param neededTwice who fills no other seats than those
   */
  @Nullable Staffed fill(List<Crewed> crewed, Set<String> neededTwice) {
    Predicate<String> others = id -> !neededTwice.contains(id);
    for (Crewed each : crewed) {
      for (int seat = 0; seat < each.crew().size(); seat++) {
        String settled = each.crew().get(seat);
        places.add(new Place(each.timed(), seat, settled == null ? others : settled::equals));
      }
    }
    return filled(crewed.stream().map(Crewed::timed).toList());
  }

  private @Nullable Staffed filled(List<Timed> times) {
    if (!fillFrom(0)) {
      return null;
    }
    long strain = 0;
    for (Place place : places) {
      Candidate taken = place.taken;
      strain += taken == null ? 0 : taken.strain();
    }
    return new Staffed(times.stream().map(this::session).toList(), strain);
  }

  private boolean fillFrom(int index) {
    if (index == places.size()) {
      return true;
    }
    Place place = places.get(index);
    Timed timed = place.timed;
    Booking booking = new Booking(THIS, timed.start(), timed.end());
    // Of two seats that need the same, it does not matter who has which.
    Place neighbour = place.first ? null : places.get(index - 1);
    Candidate after =
        neighbour != null
                && neighbour.need.equals(place.need)
                && Objects.equals(neighbour.lets, place.lets)
            ? neighbour.taken
            : null;
    while (true) {
      Candidate candidate = next(place, after);
      if (candidate == null || ++tried > MOST_TRIED) {
        place.taken = null;
        return false;
      }
      place.taken = candidate;
      Calendar before = booked.put(candidate.id(), candidate.calendar().book(booking, now));
      if (fillFrom(index + 1)) {
        return true;
      }
      if (before == null) {
        booked.remove(candidate.id());
      } else {
        booked.put(candidate.id(), before);
      }
      after = candidate;
    }
  }

  /** The next to be asked for a seat. */
  private @Nullable Candidate next(Place place, @Nullable Candidate after) {
    Timed timed = place.timed;
    Sitting sitting = timed.sitting();
    Best best = new Best(after);
    sitting
        .supply(place.need)
        .visit(
            timed.start(),
            (calendar, strain) -> {
              // What they do in this loop only adds to their strain.
              if (!best.mayBe(calendar, strain)
                  || sitting.isDeclinedBy(calendar)
                  || !place.lets(calendar.interviewer().interviewerId())
                  || sits(calendar, timed)) {
                return;
              }
              Calendar own = booked.get(calendar.interviewer().interviewerId());
              if (own == null) {
                best.offer(new Candidate(calendar, strain));
              } else if (own.canStart(timed.start(), sitting.slots())) {
                best.offer(new Candidate(own, own.strain(timed.start())));
              }
            });
    return best.found;
  }

  /** Whether they have a seat in the session already. */
  private boolean sits(Calendar calendar, Timed timed) {
    for (Place place : places) {
      if (place.timed.equals(timed)
          && place.taken != null
          && place.taken.id().equals(calendar.interviewer().interviewerId())) {
        return true;
      }
    }
    return false;
  }

  /** The first after another one. */
  private static final class Best {
    private final @Nullable Candidate after;
    private @Nullable Candidate found;

    Best(@Nullable Candidate after) {
      this.after = after;
    }

    boolean mayBe(Calendar calendar, long strain) {
      return found == null
          || strain < found.strain()
          || (strain == found.strain() && new Candidate(calendar, strain).compareTo(found) < 0);
    }

    void offer(Candidate candidate) {
      if ((after == null || candidate.compareTo(after) > 0)
          && (found == null || candidate.compareTo(found) < 0)) {
        found = candidate;
      }
    }
  }

  private ArrangedSession session(Timed timed) {
    List<Candidate> seated = new ArrayList<>();
    for (Place place : places) {
      if (place.timed.equals(timed) && place.taken != null) {
        seated.add(place.taken);
      }
    }
    return new ArrangedSession(
        timed.sitting().kind(),
        Slots.start(timed.start()),
        Slots.start(timed.end()),
        applicantZone == null
            ? seated.getFirst().calendar().itinerary().zone(timed.start())
            : applicantZone,
        seated.stream().map(Candidate::id).toList(),
        trainees(timed, seated));
  }

  /** Those who learn something of it and have time, the least strained first. */
  private List<Trainee> trainees(Timed timed, List<Candidate> seated) {
    InterviewLoop.Session session = timed.sitting().session();
    Set<String> taken = new HashSet<>(seated.stream().map(Candidate::id).toList());
    Need need = Trainees.need(session);
    Supply supply = market.supply(need, timed.start());
    if (session.trainees() == 0 || supply.members().length == 0) {
      return List.of();
    }
    List<Candidate> able = new ArrayList<>();
    supply.visit(
        timed.start(),
        (calendar, strain) -> {
          Calendar own = booked.getOrDefault(calendar.interviewer().interviewerId(), calendar);
          if (!taken.contains(calendar.interviewer().interviewerId())
              && !timed.sitting().isDeclinedBy(calendar)
              && own.canStart(timed.start(), session.slots())
              && need.isMetBy(own, timed.start())) {
            able.add(new Candidate(own, own.strain(timed.start())));
          }
        });
    able.sort(Comparator.naturalOrder());
    return able.stream()
        .limit(session.trainees())
        .map(candidate -> sitIn(candidate, need, timed))
        .toList();
  }

  private Trainee sitIn(Candidate candidate, Need need, Timed timed) {
    Trainee trainee = Trainees.of(candidate.calendar(), need, timed.start());
    booked.put(
        candidate.id(),
        candidate
            .calendar()
            .book(
                new Booking(THIS, timed.start(), timed.end(), trainee.part(), trainee.skill()),
                now));
    return trainee;
  }
}

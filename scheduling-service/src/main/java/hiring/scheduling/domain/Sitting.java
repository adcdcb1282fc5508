package hiring.scheduling.domain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A session that is to be arranged: whom it needs, and where it could start. */
final class Sitting {

  private final InterviewLoop.Session session;
  private final int place;
  private final List<Need> seats;
  private final Map<Need, Supply> supplies = new LinkedHashMap<>();
  private final Set<String> declined;

  /** Where everyone it needs can start, each by themselves, and the applicant. */
  private final Bits starts;

  private final int latest;

  /** Whether two of its seats compete for the same people by other skills, or somebody declined. */
  private final boolean contested;

  /**
   * A session of a shape.
   *
   * @param applicant where the applicant, and what stands, let it start
   */
  Sitting(
      InterviewLoop.Session session,
      LoopShape shape,
      Market market,
      Window window,
      Bits applicant) {
    this.session = session;
    this.place = shape.loop().sessions().indexOf(session);
    this.seats =
        session.seats().stream().map(skills -> new Need(skills, session.slots(), false)).toList();
    this.declined = new HashSet<>();
    for (Declined each : shape.declined()) {
      if (each.kind().equals(session.kind())) {
        declined.add(each.interviewerId());
      }
    }
    Map<Need, Integer> counts = new LinkedHashMap<>();
    seats.forEach(need -> counts.merge(need, 1, Integer::sum));
    this.latest = window.latest();
    this.starts = applicant;
    counts.forEach((need, count) -> {
      Supply supply = market.supply(need, window);
      supplies.put(need, supply);
      starts.and(supply.atLeast(count, window.earliest(), window.end()));
    });
    this.contested = counts.size() > 1 || !declined.isEmpty();
  }

  InterviewLoop.Session session() {
    return session;
  }

  String kind() {
    return session.kind();
  }

  /** Where it stands in the loop's order. */
  int place() {
    return place;
  }

  int slots() {
    return session.slots();
  }

  /** Whom each of its seats needs. */
  List<Need> seats() {
    return seats;
  }

  Supply supply(Need need) {
    Supply supply = supplies.get(need);
    if (supply == null) {
      throw new IllegalArgumentException("no seat needs " + need);
    }
    return supply;
  }

  boolean isDeclinedBy(Calendar calendar) {
    return declined.contains(calendar.interviewer().interviewerId());
  }

  /** The first start at a slot or after it, or {@link Bits#NONE}. */
  int next(int from) {
    int start = starts.next(from);
    while (start != Bits.NONE && start <= latest && contested && !isSeatable(start)) {
      start = starts.next(start + 1);
    }
    return start > latest ? Bits.NONE : start;
  }

  /** The last start at a slot or before it, or {@link Bits#NONE}. */
  int previous(int from) {
    int start = starts.previous(Math.min(from, latest));
    while (start != Bits.NONE && contested && !isSeatable(start)) {
      start = starts.previous(start - 1);
    }
    return start;
  }

  /** Whether every seat can be filled by someone else, as if the loop had no other session. */
  private boolean isSeatable(int slot) {
    List<List<Calendar>> able = new ArrayList<>();
    for (Need need : seats) {
      List<Calendar> some = new ArrayList<>();
      supply(need)
          .visit(
              slot,
              (calendar, strain) -> {
                if (some.size() < Supply.MOST_SEATS && !isDeclinedBy(calendar)) {
                  some.add(calendar);
                }
              });
      able.add(some);
    }
    return Seating.isPossible(able);
  }

  /** Whether the pool has the people at all, whatever they are booked for. */
  boolean isStaffed(int slot) {
    List<List<Calendar>> able = new ArrayList<>();
    for (Need need : seats) {
      List<Calendar> some = new ArrayList<>();
      for (Calendar member : supply(need).members()) {
        if (some.size() < Supply.MOST_SEATS
            && !isDeclinedBy(member)
            && need.isMetBy(member, slot)) {
          some.add(member);
        }
      }
      able.add(some);
    }
    return Seating.isPossible(able);
  }
}

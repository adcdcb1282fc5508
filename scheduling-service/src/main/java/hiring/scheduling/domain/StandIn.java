package hiring.scheduling.domain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Somebody else for who can no longer take part in a session, at the same time. */
final class StandIn {

  private final Market market;
  private final ArrangedSession session;
  private final InterviewLoop.Session asked;
  private final Predicate<String> declined;

  /**
   * For one session.
   *
   * @param asked what the loop asks of it
   * @param declined who will not take it
   */
  StandIn(
      Market market,
      ArrangedSession session,
      InterviewLoop.Session asked,
      Predicate<String> declined) {
    this.market = market;
    this.session = session;
    this.asked = asked;
    this.declined = declined;
  }

  /** The session without one of its people; null where nobody can take their seat. */
  @Nullable ArrangedSession without(String interviewerId) {
    List<String> interviewers = new ArrayList<>(session.interviewers());
    int seat = interviewers.indexOf(interviewerId);
    if (seat >= 0) {
      String other = seat < asked.seats().size() ? fairest(seat, interviewerId) : null;
      if (other == null) {
        return null;
      }
      interviewers.set(seat, other);
    }
    return new ArrangedSession(
        session.kind(),
        session.start(),
        session.end(),
        session.zone(),
        interviewers,
        session.trainees().stream()
            .filter(trainee -> !trainee.interviewerId().equals(interviewerId))
            .toList());
  }

  private @Nullable String fairest(int seat, String interviewerId) {
    int slot = session.span().firstSlot();
    Need need = new Need(asked.seats().get(seat), asked.slots(), false);
    Set<String> taken = new HashSet<>(session.interviewers());
    session.trainees().forEach(trainee -> taken.add(trainee.interviewerId()));
    taken.add(interviewerId);
    Fairest fairest = new Fairest();
    market
        .supply(need, slot)
        .visit(
            slot,
            (calendar, strain) -> {
              String id = calendar.interviewer().interviewerId();
              if (fairest.isBeatenBy(calendar, strain)
                  && !taken.contains(id)
                  && !declined.test(id)) {
                fairest.strain = strain;
                fairest.calendar = calendar;
              }
            });
    return fairest.calendar == null ? null : fairest.calendar.interviewer().interviewerId();
  }

  /** The least strained so far; of equals who did the least ever, then the first by id. */
  private static final class Fairest {
    private long strain = Long.MAX_VALUE;
    private @Nullable Calendar calendar;

    boolean isBeatenBy(Calendar other, long otherStrain) {
      return calendar == null
          || otherStrain < strain
          || (otherStrain == strain && other.toil() < calendar.toil());
    }
  }
}

package hiring.scheduling.domain;

import hiring.scheduling.domain.ArrangedSession.Trainee;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Tries every start of every session with everybody, by the same plain arithmetic as the {@link
 * Witness}: for small loops, few people and few days.
 */
final class Exhaustive {

  private final Map<String, Person> people;

  /** What people are booked for already, and what stands. */
  private final List<ArrangedSession> booked;

  private final Applicant applicant;
  private final List<ArrangedSession> standing;
  private final List<List<ArrangedSession>> choices = new ArrayList<>();
  private final List<ArrangedSession> chosen = new ArrayList<>();
  private final Instant now;
  private @Nullable Instant best;
  private boolean isFound;

  /**
   * Looks for what is missing of a loop.
   *
   * @param before only for plans that are over before; null: for any
   */
  Exhaustive(
      Map<String, Person> people,
      List<ArrangedSession> booked,
      Applicant applicant,
      List<ArrangedSession> standing,
      Instant now,
      @Nullable Instant before) {
    this.people = people;
    this.booked = booked;
    this.applicant = applicant;
    this.standing = standing;
    this.now = now;
    this.best = before;
    for (InterviewLoop.Session session : applicant.loop.sessions()) {
      if (standing.stream().noneMatch(held -> held.kind().equals(session.kind()))) {
        choices.add(choices(session));
      }
    }
  }

  /** When the first plan is over; null if none is found. */
  @Nullable Instant earliestEnd() {
    choose(0);
    return isFound ? best : null;
  }

  private List<ArrangedSession> choices(InterviewLoop.Session session) {
    List<ArrangedSession> all = new ArrayList<>();
    long first = Math.ceilDiv(now.getEpochSecond(), 900L) * 900;
    Instant end = now.plus(Duration.ofDays(applicant.loop.horizonDays()));
    ZoneId zone = applicant.zone == null ? ZoneOffset.UTC : applicant.zone;
    for (Instant at = Instant.ofEpochSecond(first); !at.isAfter(end); at = at.plusSeconds(900)) {
      ArrangedSession empty =
          new ArrangedSession(
              session.kind(), at, at.plusSeconds(60L * session.minutes()), zone, List.of());
      if (isEarlier(empty)
          && applicant.lets(empty, now)
          && standing.stream().allMatch(held -> applicant.goesWith(empty, held, now))) {
        crews(session, empty, all);
      }
    }
    return all;
  }

  private boolean isEarlier(ArrangedSession session) {
    return best == null || session.end().isBefore(best);
  }

  private void crews(
      InterviewLoop.Session asked, ArrangedSession session, Collection<ArrangedSession> all) {
    int seat = session.interviewers().size();
    if (seat == asked.seats().size()) {
      all.add(session);
      return;
    }
    people.forEach((id, person) -> {
      if (!session.interviewers().contains(id)
          && !applicant.declined.contains(new Declined(asked.kind(), id))
          && person.leads(asked.seats().get(seat), session.start(), booked)
          && person.isPresent(session)
          && hasTime(id, session, booked)) {
        List<String> more = new ArrayList<>(session.interviewers());
        more.add(id);
        crews(
            asked,
            new ArrangedSession(
                session.kind(), session.start(), session.end(), session.zone(), more),
            all);
      }
    });
  }

  private void choose(int index) {
    if (index == choices.size()) {
      isFound = true;
      best = chosen.stream().map(ArrangedSession::end).max(Instant::compareTo).orElse(now);
      return;
    }
    for (ArrangedSession session : choices.get(index)) {
      if (isEarlier(session) && fits(session)) {
        chosen.add(session);
        choose(index + 1);
        chosen.removeLast();
      }
    }
  }

  private boolean fits(ArrangedSession session) {
    for (ArrangedSession other : chosen) {
      if (!applicant.goesWith(session, other, now)) {
        return false;
      }
    }
    LocalDate day = applicant.day(session);
    long today =
        chosen.stream().filter(other -> applicant.day(other).equals(day)).count()
            + standing.stream().filter(other -> applicant.day(other).equals(day)).count();
    if (today >= applicant.loop.sessionsPerDay()) {
      return false;
    }
    List<ArrangedSession> all = new ArrayList<>(booked);
    all.addAll(chosen);
    return session.interviewers().stream().allMatch(id -> hasTime(id, session, all));
  }

  private boolean hasTime(String id, ArrangedSession session, List<ArrangedSession> taken) {
    Person person = Objects.requireNonNull(people.get(id));
    LocalDate day = person.day(session.start());
    int today = 1;
    int thisWeek = 1;
    for (ArrangedSession other : taken) {
      if (takesPart(id, other)) {
        if (other.end().plus(person.buffer()).isAfter(session.start())
            && session.end().plus(person.buffer()).isAfter(other.start())) {
          return false;
        }
        LocalDate then = person.day(other.start());
        today += then.equals(day) ? 1 : 0;
        thisWeek += Person.monday(then).equals(Person.monday(day)) ? 1 : 0;
      }
    }
    return today <= person.interviewer.maxPerDay() && thisWeek <= person.interviewer.maxPerWeek();
  }

  private static boolean takesPart(String id, ArrangedSession session) {
    return session.interviewers().contains(id)
        || session.trainees().stream().map(Trainee::interviewerId).anyMatch(id::equals);
  }
}

package hiring.scheduling.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whose time the {@link Witness} has seen given to whom, and the rules of those who interview. */
final class Calendars {

  private final Map<String, Person> people = new HashMap<>();
  private final Map<UUID, List<ArrangedSession>> held = new HashMap<>();

  /** Sessions that took place before their loop was called off. */
  private final List<ArrangedSession> past = new ArrayList<>();

  void describe(Interviewer interviewer) {
    people.computeIfAbsent(interviewer.interviewerId(), id -> new Person(interviewer)).interviewer =
        interviewer;
  }

  Person person(String interviewerId) {
    return Objects.requireNonNull(people.get(interviewerId));
  }

  boolean holds(UUID applicationId) {
    return !held(applicationId).isEmpty();
  }

  List<ArrangedSession> held(UUID applicationId) {
    return held.getOrDefault(applicationId, List.of());
  }

  void hold(UUID applicationId, List<ArrangedSession> sessions) {
    held.put(applicationId, sessions);
  }

  void forget(UUID applicationId, Instant now) {
    held(applicationId).stream()
        .filter(session -> !session.start().isAfter(now))
        .forEach(past::add);
    held.remove(applicationId);
  }

  Map<String, Set<Booking>> bookings(Instant now) {
    Map<String, Set<Booking>> bookings = new HashMap<>();
    people.keySet().forEach(id -> bookings.put(id, new HashSet<>()));
    held.forEach((applicationId, sessions) ->
        sessions.stream()
            .filter(session -> session.start().isAfter(now))
            .flatMap(session -> session.taken(applicationId).stream())
            .forEach(taken ->
                Objects.requireNonNull(bookings.get(taken.interviewerId())).add(taken.booking())));
    return bookings;
  }

  private List<ArrangedSession> attended(String interviewerId) {
    return Stream.concat(past.stream(), held.values().stream().flatMap(List::stream))
        .filter(session -> session.part(interviewerId).isPresent())
        .toList();
  }

  /** Everybody in a session, unless they were in it before, may be booked for it. */
  void takesPart(Applicant applicant, ArrangedSession session, @Nullable ArrangedSession before) {
    InterviewLoop.Session asked = Objects.requireNonNull(applicant.loop.session(session.kind()));
    assertThat(Duration.between(session.start(), session.end()).toMinutes())
        .isEqualTo(asked.minutes());
    assertThat(session.interviewers()).hasSameSizeAs(asked.seats()).doesNotHaveDuplicates();
    assertThat(session.trainees()).hasSizeLessThanOrEqualTo(asked.trainees());
    assertThat(session.trainees())
        .extracting(ArrangedSession.Trainee::interviewerId)
        .doesNotHaveDuplicates()
        .doesNotContainAnyElementsOf(session.interviewers());
    Stream.concat(
            session.interviewers().stream(),
            session.trainees().stream().map(ArrangedSession.Trainee::interviewerId))
        .filter(id -> before == null || !before.part(id).equals(session.part(id)))
        .forEach(id -> {
          assertThat(applicant.declined).doesNotContain(new Declined(session.kind(), id));
          assertThat(person(id).isPresent(session)).as("%s: %s", id, session).isTrue();
          assertThat(isWho(id, session, asked)).as("%s: %s, %s", id, session, asked).isTrue();
          hasTime(id, session);
        });
  }

  private boolean isWho(String id, ArrangedSession session, InterviewLoop.Session asked) {
    Person person = person(id);
    List<ArrangedSession> attended = attended(id);
    int seat = session.interviewers().indexOf(id);
    if (seat >= 0) {
      return person.leads(asked.seats().get(seat), session.start(), attended);
    }
    List<String> skills = asked.seats().stream().flatMap(List::stream).toList();
    return !person.leads(skills, session.start(), attended)
        && session.trainees().stream()
            .filter(trainee -> trainee.interviewerId().equals(id))
            .allMatch(trainee ->
                skills.contains(trainee.skill())
                    && trainee.part() == person.part(trainee.skill(), session.start(), attended));
  }

  private void hasTime(String id, ArrangedSession session) {
    Person person = person(id);
    List<ArrangedSession> attended = attended(id);
    assertThat(attended).filteredOn(session::equals).hasSize(1);
    for (ArrangedSession other : attended) {
      boolean apart =
          !other.end().plus(person.buffer()).isAfter(session.start())
              || !session.end().plus(person.buffer()).isAfter(other.start());
      assertThat(apart || other.equals(session))
          .as("%s is in one place, and has a buffer: %s, %s", id, session, other)
          .isTrue();
    }
    LocalDate day = person.day(session.start());
    List<LocalDate> days = attended.stream().map(other -> person.day(other.start())).toList();
    assertThat(days)
        .filteredOn(day::equals)
        .hasSizeLessThanOrEqualTo(person.interviewer.maxPerDay());
    assertThat(days)
        .filteredOn(other -> Person.monday(other).equals(Person.monday(day)))
        .hasSizeLessThanOrEqualTo(person.interviewer.maxPerWeek());
  }

  /** Somebody who is away, or is described anew, is where they can be in all that is to come. */
  void areKeptBy(String id, Map<UUID, Applicant> applicants, Instant now) {
    Person person = person(id);
    held.forEach((applicationId, sessions) -> {
      InterviewLoop loop = Objects.requireNonNull(applicants.get(applicationId)).loop;
      for (ArrangedSession session : sessions) {
        int seat = session.interviewers().indexOf(id);
        if (session.part(id).isPresent() && session.start().isAfter(now)) {
          assertThat(person.isPresent(session)).as("%s: %s", id, session).isTrue();
          InterviewLoop.Session asked = Objects.requireNonNull(loop.session(session.kind()));
          assertThat(
                  seat < 0 || person.leads(asked.seats().get(seat), session.start(), attended(id)))
              .isTrue();
        }
      }
    });
  }
}

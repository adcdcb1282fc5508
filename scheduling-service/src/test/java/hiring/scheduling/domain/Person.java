package hiring.scheduling.domain;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One interviewer as the {@link Witness} knows them: plain calendar arithmetic. */
final class Person {

  Interviewer interviewer;
  final Map<String, Period> timeOff = new HashMap<>();
  final Map<String, List<Period>> busy = new HashMap<>();

  Person(Interviewer interviewer) {
    this.interviewer = interviewer;
  }

  /** Of journeys under way the one that began last decides. */
  ZoneId zone(Instant at) {
    @Nullable Instant begun = null;
    ZoneId zone = ZoneId.of(interviewer.timeZone());
    for (Travel travel : interviewer.travels()) {
      ZoneId there = ZoneId.of(travel.timeZone());
      Instant from = travel.days().firstDay().atStartOfDay(there).toInstant();
      Instant to = travel.days().lastDay().plusDays(1).atStartOfDay(there).toInstant();
      boolean later = begun == null || from.isAfter(begun);
      if (later && !at.isBefore(from)) {
        begun = from;
        zone = at.isBefore(to) ? there : ZoneId.of(interviewer.timeZone());
      }
    }
    return zone;
  }

  LocalDate day(Instant at) {
    return LocalDate.ofInstant(at, zone(at));
  }

  static LocalDate monday(LocalDate day) {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  Duration buffer() {
    return Duration.ofMinutes(interviewer.bufferMinutes());
  }

  /** Whether they work all through a session and are not away; everything is on five minutes. */
  boolean isPresent(ArrangedSession session) {
    for (Instant at = session.start(); at.isBefore(session.end()); at = at.plusSeconds(300)) {
      if (!works(LocalDateTime.ofInstant(at, zone(at)))) {
        return false;
      }
    }
    return timeOff.values().stream().noneMatch(off -> overlap(off, session))
        && busy.values().stream().flatMap(List::stream).noneMatch(off -> overlap(off, session));
  }

  private boolean works(LocalDateTime local) {
    LocalDate day = local.toLocalDate();
    int minute = local.getHour() * 60 + local.getMinute();
    return interviewer.daysOff().stream()
            .noneMatch(off -> !day.isBefore(off.firstDay()) && !day.isAfter(off.lastDay()))
        && interviewer.workingHours().stream()
            .anyMatch(hours ->
                hours.day() == local.getDayOfWeek()
                    && hours.startMinute() <= minute
                    && minute < hours.endMinute());
  }

  private static boolean overlap(Period off, ArrangedSession session) {
    return off.start().isBefore(session.end()) && session.start().isBefore(off.end());
  }

  /** Whether they lead one of these skills at a moment, by what they have sat in on until then. */
  boolean leads(Collection<String> anyOf, Instant at, Collection<ArrangedSession> attended) {
    return anyOf.stream().anyMatch(interviewer.skills()::contains)
        || interviewer.training().stream()
            .anyMatch(training ->
                anyOf.contains(training.skill())
                    && count(training, Part.SHADOW, at, attended) >= training.shadows()
                    && count(training, Part.REVERSE_SHADOW, at, attended)
                        >= training.reverseShadows());
  }

  /** How they sit in on a session to learn a skill; null if they do not learn it. */
  @Nullable Part part(String skill, Instant at, Collection<ArrangedSession> attended) {
    for (Training training : interviewer.training()) {
      if (training.skill().equals(skill)) {
        return count(training, Part.SHADOW, at, attended) < training.shadows()
            ? Part.SHADOW
            : Part.REVERSE_SHADOW;
      }
    }
    return null;
  }

  private long count(
      Training training, Part part, Instant by, Collection<ArrangedSession> attended) {
    ArrangedSession.Trainee asTrainee =
        new ArrangedSession.Trainee(interviewer.interviewerId(), part, training.skill());
    return attended.stream()
        .filter(session -> !session.end().isAfter(by) && session.trainees().contains(asTrainee))
        .count();
  }
}

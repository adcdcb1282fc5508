package hiring.scheduling.domain;

import static org.assertj.core.api.Assertions.assertThat;

import hiring.scheduling.domain.PoolEvent.InterviewCancelled;
import hiring.scheduling.domain.PoolEvent.InterviewScheduled;
import hiring.scheduling.domain.PoolEvent.InterviewWaitlisted;
import hiring.scheduling.domain.PoolEvent.InterviewerRegistered;
import hiring.scheduling.domain.PoolEvent.NothingFits;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/**
 * Sees every event of a pool and holds it to the rules, by plain calendar arithmetic that shares
 * nothing with the planner.
 */
final class Witness {

  private final Map<String, Interviewer> interviewers = new HashMap<>();
  private final Map<UUID, LoopShape> asked = new HashMap<>();
  private final Map<UUID, List<ArrangedSession>> held = new HashMap<>();
  private final Map<UUID, InterviewWaitlisted> waiting = new HashMap<>();

  void asks(UUID applicationId, LoopShape shape) {
    if (!held.containsKey(applicationId) && !waiting.containsKey(applicationId)) {
      asked.put(applicationId, shape);
    }
  }

  void sees(PoolEvent event) {
    switch (event) {
      case InterviewerRegistered registered ->
          interviewers.put(registered.interviewer().interviewerId(), registered.interviewer());
      case InterviewScheduled scheduled -> sees(scheduled);
      case InterviewWaitlisted waitlisted -> {
        UUID applicationId = waitlisted.candidacy().applicationId();
        List<ArrangedSession> before = held.remove(applicationId);
        assertThat(waitlisted.previous()).isEqualTo(before == null ? List.of() : before);
        waiting.put(applicationId, waitlisted);
        held.put(applicationId, waitlisted.sessions());
      }
      case InterviewCancelled cancelled -> {
        UUID applicationId = cancelled.candidacy().applicationId();
        List<ArrangedSession> given = held.remove(applicationId);
        assertThat(cancelled.sessions()).isEqualTo(given == null ? List.of() : given);
        waiting.remove(applicationId);
      }
      case PoolEvent.InterviewErased erased -> {}
      case PoolEvent.InterviewRescheduled moved -> {
        UUID applicationId = moved.candidacy().applicationId();
        assertThat(held.remove(applicationId)).isEqualTo(moved.previous());
        waiting.remove(applicationId);
        keeps(applicationId, moved.previous(), moved.sessions(), moved.occurredAt());
      }
      case PoolEvent.TimeBlocked blocked -> {}
      case PoolEvent.TimeUnblocked unblocked -> {}
      case PoolEvent.BusyTimesImported imported -> {}
      case PoolEvent.AvailabilitySet set -> {}
      case PoolEvent.LoopLearned learned -> {}
      case NothingFits nothing -> {}
      case PoolEvent.LineEnded ended -> {}
    }
  }

  /** Bookings of each interviewer that are not over: what the pool must say too. */
  Map<String, Set<Booking>> bookings(Instant now) {
    Map<String, Set<Booking>> bookings = new HashMap<>();
    interviewers.keySet().forEach(interviewerId -> bookings.put(interviewerId, new HashSet<>()));
    held.forEach((applicationId, sessions) -> {
      for (ArrangedSession session : sessions) {
        if (session.end().isAfter(now)) {
          session
              .taken(applicationId)
              .forEach(taken ->
                  bookings
                      .computeIfAbsent(taken.interviewerId(), any -> new HashSet<>())
                      .add(taken.booking()));
        }
      }
    });
    return bookings;
  }

  private void sees(InterviewScheduled scheduled) {
    UUID applicationId = scheduled.candidacy().applicationId();
    LoopShape shape = Objects.requireNonNull(asked.get(applicationId));
    InterviewWaitlisted line = waiting.remove(applicationId);
    waiting.forEach((other, otherLine) -> {
      if (line != null && line.shape().equals(otherLine.shape())) {
        assertThat(otherLine.since())
            .as("who came first is served first")
            .isAfterOrEqualTo(line.since());
      }
    });
    boolean others = waiting.values().stream().anyMatch(other -> shape.id().equals(other.shape()));
    assertThat(line == null && others)
        .as("nobody new is served before who waits for the same")
        .isFalse();
    List<ArrangedSession> before = held.remove(applicationId);
    assertThat(scheduled.previous()).isEqualTo(before == null ? List.of() : before);
    keeps(applicationId, scheduled.previous(), scheduled.sessions(), scheduled.occurredAt());
  }

  private void keeps(
      UUID applicationId,
      List<ArrangedSession> previous,
      List<ArrangedSession> sessions,
      Instant now) {
    LoopShape shape = Objects.requireNonNull(asked.get(applicationId));
    assertThat(sessions)
        .extracting(ArrangedSession::kind)
        .containsExactlyInAnyOrderElementsOf(
            shape.loop().sessions().stream().map(InterviewLoop.Session::kind).toList());
    for (int i = 0; i < sessions.size(); i++) {
      ArrangedSession session = sessions.get(i);
      if (!previous.contains(session)) {
        if (previous.stream()
            .noneMatch(before ->
                before.kind().equals(session.kind()) && before.start().equals(session.start()))) {
          keepsItsTime(session, shape, now);
        }
        isWellAttended(session, Objects.requireNonNull(shape.loop().session(session.kind())));
      }
      if (i > 0) {
        assertThat(sessions.get(i).start()).isAfterOrEqualTo(sessions.get(i - 1).end());
      }
    }
    assertThat(held.put(applicationId, sessions)).isNull();
    ZoneId zone = shape.zone() == null ? ZoneOffset.UTC : shape.zone();
    for (ArrangedSession session : sessions) {
      LocalDate day = LocalDate.ofInstant(session.start(), zone);
      assertThat(sessions)
          .filteredOn(other -> LocalDate.ofInstant(other.start(), zone).equals(day))
          .hasSizeLessThanOrEqualTo(shape.loop().sessionsPerDay());
      if (!previous.contains(session)) {
        session
            .interviewers()
            .forEach(interviewerId -> keepsLimits(applicationId, interviewerId, session));
      }
    }
  }

  private static void keepsItsTime(ArrangedSession session, LoopShape shape, Instant now) {
    assertThat(session.start().getEpochSecond() % 900).isZero();
    assertThat(session.start())
        .isAfterOrEqualTo(now.plus(Duration.ofHours(shape.loop().noticeHours())))
        .isBeforeOrEqualTo(now.plus(Duration.ofDays(shape.loop().horizonDays())));
    ZoneId zone = shape.zone();
    if (zone != null) {
      assertThat(session.zone()).isEqualTo(zone);
      LocalDateTime start = LocalDateTime.ofInstant(session.start(), zone);
      LocalDateTime end = LocalDateTime.ofInstant(session.end(), zone);
      assertThat(start.getHour()).isBetween(9, 16);
      assertThat(start.getDayOfWeek()).isNotIn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
      assertThat(end).isBeforeOrEqualTo(start.toLocalDate().atTime(17, 0));
    }
  }

  private void isWellAttended(ArrangedSession session, InterviewLoop.Session asked) {
    assertThat(Duration.between(session.start(), session.end()))
        .isEqualTo(Duration.ofMinutes(asked.minutes()));
    assertThat(session.interviewers())
        .hasSize(asked.seats().size())
        .doesNotHaveDuplicates()
        .allSatisfy(interviewerId -> {
          Interviewer interviewer = Objects.requireNonNull(interviewers.get(interviewerId));
          assertThat(interviewer.skills()).containsAnyElementsOf(asked.seats().getFirst());
          works(interviewer, session);
        });
  }

  private static void works(Interviewer interviewer, ArrangedSession session) {
    ZoneId zone = ZoneId.of(interviewer.timeZone());
    for (Instant at = session.start(); at.isBefore(session.end()); at = at.plusSeconds(60)) {
      LocalDateTime local = LocalDateTime.ofInstant(at, zone);
      int minute = local.getHour() * 60 + local.getMinute();
      assertThat(interviewer.workingHours())
          .as("%s at %s", interviewer.interviewerId(), local)
          .anyMatch(hours ->
              hours.day() == local.getDayOfWeek()
                  && hours.startMinute() <= minute
                  && minute < hours.endMinute());
    }
  }

  private void keepsLimits(UUID applicationId, String interviewerId, ArrangedSession session) {
    Interviewer interviewer = Objects.requireNonNull(interviewers.get(interviewerId));
    ZoneId zone = ZoneId.of(interviewer.timeZone());
    LocalDate day = LocalDate.ofInstant(session.start(), zone);
    List<LocalDate> days = new ArrayList<>();
    held.forEach((owner, sessions) -> {
      for (ArrangedSession other : sessions) {
        if (other.interviewers().contains(interviewerId)) {
          days.add(LocalDate.ofInstant(other.start(), zone));
          boolean apart =
              !other.end().isAfter(session.start()) || !session.end().isAfter(other.start());
          assertThat(owner.equals(applicationId) || apart)
              .as("%s is in one place: %s, %s", interviewerId, session, other)
              .isTrue();
        }
      }
    });
    assertThat(days).filteredOn(day::equals).hasSizeLessThanOrEqualTo(interviewer.maxPerDay());
    assertThat(days)
        .filteredOn(other -> monday(other).equals(monday(day)))
        .hasSizeLessThanOrEqualTo(interviewer.maxPerWeek());
  }

  private static LocalDate monday(LocalDate day) {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }
}

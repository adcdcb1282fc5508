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
  private final Map<UUID, Instant> waiting = new HashMap<>();

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
        assertThat(held).doesNotContainKey(applicationId);
        assertThat(waiting.put(applicationId, waitlisted.occurredAt())).isNull();
      }
      case InterviewCancelled cancelled -> {
        UUID applicationId = cancelled.candidacy().applicationId();
        List<ArrangedSession> given = held.remove(applicationId);
        assertThat(cancelled.sessions()).isEqualTo(given == null ? List.of() : given);
        assertThat(given != null ^ waiting.remove(applicationId) != null).isTrue();
      }
      case PoolEvent.InterviewErased erased -> {}
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
              .interviewers()
              .forEach(interviewerId ->
                  bookings
                      .computeIfAbsent(interviewerId, any -> new HashSet<>())
                      .add(session.booking(applicationId)));
        }
      }
    });
    return bookings;
  }

  private void sees(InterviewScheduled scheduled) {
    UUID applicationId = scheduled.candidacy().applicationId();
    LoopShape shape = Objects.requireNonNull(asked.get(applicationId));
    Instant since = waiting.remove(applicationId);
    waiting.forEach((other, otherSince) -> {
      if (since != null && shape.equals(asked.get(other))) {
        assertThat(otherSince).as("who came first is served first").isAfterOrEqualTo(since);
      }
    });
    boolean others = waiting.keySet().stream().anyMatch(id -> shape.equals(asked.get(id)));
    assertThat(since == null && others)
        .as("nobody new is served before who waits for the same")
        .isFalse();
    List<ArrangedSession> sessions = scheduled.sessions();
    assertThat(sessions)
        .extracting(ArrangedSession::kind)
        .isEqualTo(shape.loop().sessions().stream().map(InterviewLoop.Session::kind).toList());
    for (int i = 0; i < sessions.size(); i++) {
      keepsItsTime(sessions.get(i), shape, scheduled.occurredAt());
      isWellAttended(sessions.get(i), shape.loop().sessions().get(i));
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
      session
          .interviewers()
          .forEach(interviewerId -> keepsLimits(applicationId, interviewerId, session));
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
        .hasSize(asked.interviewers())
        .doesNotHaveDuplicates()
        .allSatisfy(interviewerId -> {
          Interviewer interviewer = Objects.requireNonNull(interviewers.get(interviewerId));
          assertThat(interviewer.skills()).contains(asked.skill());
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

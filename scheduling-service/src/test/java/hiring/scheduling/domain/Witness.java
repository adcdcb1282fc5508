package hiring.scheduling.domain;

import static org.assertj.core.api.Assertions.assertThat;

import hiring.scheduling.domain.PoolEvent.InterviewCancelled;
import hiring.scheduling.domain.PoolEvent.InterviewRescheduled;
import hiring.scheduling.domain.PoolEvent.InterviewScheduled;
import hiring.scheduling.domain.PoolEvent.InterviewWaitlisted;
import hiring.scheduling.domain.PoolEvent.InterviewerRegistered;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/**
 * Sees every command to a pool and every event, and holds them to the rules, by plain calendar
 * arithmetic that shares nothing with the planner.
 */
final class Witness {

  /** A place in the line for one shape of loop. */
  private record Place(UUID shape, Instant since) {}

  private final Calendars calendars = new Calendars();
  private final Map<UUID, Applicant> applicants = new HashMap<>();
  private final Map<UUID, Place> waiting = new HashMap<>();
  private final Map<UUID, Integer> sequences = new HashMap<>();

  /** Who is known otherwise by the command, or has learned less. */
  private final Set<String> changed = new HashSet<>();

  /** What became of a command that was accepted. */
  void sees(PoolCommand command, List<PoolEvent> events, Instant now) {
    asks(command, events, now);
    changed.clear();
    for (PoolEvent event : events) {
      switch (event) {
        case InterviewerRegistered registered -> {
          calendars.describe(registered.interviewer());
          changed.add(registered.interviewer().interviewerId());
        }
        case PoolEvent.TimeBlocked blocked -> {
          calendars
              .person(blocked.interviewerId())
              .timeOff
              .put(blocked.blockId(), blocked.timeOff());
          changed.add(blocked.interviewerId());
        }
        case PoolEvent.TimeUnblocked unblocked ->
            calendars.person(unblocked.interviewerId()).timeOff.remove(unblocked.blockId());
        case PoolEvent.BusyTimesImported imported -> {
          PoolCommand.ImportBusyTimes busy = (PoolCommand.ImportBusyTimes) command;
          calendars.person(busy.interviewerId()).busy.put(busy.calendar(), busy.busy());
          changed.add(busy.interviewerId());
        }
        case InterviewScheduled scheduled -> sees(scheduled);
        case InterviewRescheduled moved -> sees(moved);
        case InterviewWaitlisted waitlisted -> sees(waitlisted);
        case InterviewCancelled cancelled -> sees(cancelled);
        case PoolEvent.AvailabilitySet set ->
            waiting.computeIfPresent(
                set.applicationId(), (id, place) -> new Place(set.shape(), place.since()));
        case PoolEvent.LoopLearned learned -> {}
        case PoolEvent.InterviewErased erased -> {}
        case PoolEvent.NothingFits nothing -> {}
        case PoolEvent.LineEnded ended -> {}
      }
    }
    changed.forEach(interviewerId -> calendars.areKeptBy(interviewerId, applicants, now));
    if (command instanceof PoolCommand.SetAvailability set) {
      comes(set.applicationId(), now);
    }
  }

  private void asks(PoolCommand command, List<PoolEvent> events, Instant now) {
    switch (command) {
      case PoolCommand.RequestInterview request -> {
        UUID applicationId = request.candidacy().applicationId();
        if (!calendars.holds(applicationId) && !waiting.containsKey(applicationId)) {
          applicants.put(applicationId, new Applicant(request.shape()));
        }
      }
      case PoolCommand.SetAvailability set -> applicant(set.applicationId()).comes(set);
      case PoolCommand.DeclineSession decline ->
          applicant(decline.applicationId())
              .declined
              .add(new Declined(decline.kind(), decline.interviewerId()));
      case PoolCommand.RescheduleInterview move -> {
        assertThat(events).isNotEmpty();
        Applicant applicant = applicant(move.applicationId());
        calendars.held(move.applicationId()).stream()
            .filter(session -> session.start().isAfter(now))
            .filter(session -> move.kinds().isEmpty() || move.kinds().contains(session.kind()))
            .forEach(applicant.givenUp::add);
        Instant notBefore = move.notBefore();
        if (notBefore != null && notBefore.isAfter(applicant.notBefore)) {
          applicant.notBefore = notBefore;
        }
      }
      default -> {}
    }
  }

  /** Bookings of each interviewer that are not over: what the pool must say too. */
  Map<String, Set<Booking>> bookings(Instant now) {
    return calendars.bookings(now);
  }

  private int sequence(UUID applicationId) {
    return sequences.getOrDefault(applicationId, 0);
  }

  private Applicant applicant(UUID applicationId) {
    return Objects.requireNonNull(applicants.get(applicationId));
  }

  private void sees(InterviewScheduled scheduled) {
    UUID applicationId = scheduled.candidacy().applicationId();
    Place place = waiting.remove(applicationId);
    LoopShape asked = LoopShape.of(applicant(applicationId).loop, scheduled.wishes(), List.of());
    for (Place other : waiting.values()) {
      if (place == null) {
        assertThat(other.shape())
            .as("nobody new is served before who waits for the same")
            .isNotEqualTo(asked.id());
      } else if (other.shape().equals(place.shape())) {
        assertThat(other.since())
            .as("who came first is served first")
            .isAfterOrEqualTo(place.since());
      }
    }
    counts(applicationId, scheduled.sequence(), place == null || sequence(applicationId) > 0);
    changes(
        applicationId, scheduled.previous(), scheduled.sessions(), true, scheduled.occurredAt());
  }

  private void sees(InterviewRescheduled moved) {
    UUID applicationId = moved.candidacy().applicationId();
    assertThat(waiting).doesNotContainKey(applicationId);
    assertThat(moved.sessions()).isNotEqualTo(moved.previous());
    counts(applicationId, moved.sequence(), true);
    changes(applicationId, moved.previous(), moved.sessions(), true, moved.occurredAt());
  }

  private void sees(InterviewWaitlisted waitlisted) {
    UUID applicationId = waitlisted.candidacy().applicationId();
    waiting.put(applicationId, new Place(waitlisted.shape(), waitlisted.since()));
    counts(applicationId, waitlisted.sequence(), true);
    changes(
        applicationId,
        waitlisted.previous(),
        waitlisted.sessions(),
        false,
        waitlisted.occurredAt());
  }

  private void sees(InterviewCancelled cancelled) {
    UUID applicationId = cancelled.candidacy().applicationId();
    waiting.remove(applicationId);
    counts(applicationId, cancelled.sequence(), calendars.holds(applicationId));
    assertThat(cancelled.sessions())
        .isEqualTo(
            calendars.held(applicationId).stream()
                .filter(session -> session.start().isAfter(cancelled.occurredAt()))
                .toList());
    unlearned(cancelled.sessions(), List.of());
    calendars.forget(applicationId, cancelled.occurredAt());
  }

  /** Every change that somebody was told of is later than what they were told before. */
  private void counts(UUID applicationId, int sequence, boolean isChange) {
    Integer before = sequences.put(applicationId, sequence);
    if (before == null) {
      assertThat(sequence).isZero();
    } else if (isChange) {
      assertThat(sequence).as("a change raises the sequence").isEqualTo(before + 1);
    } else {
      assertThat(sequence).isGreaterThanOrEqualTo(before);
    }
  }

  private void changes(
      UUID applicationId,
      List<ArrangedSession> previous,
      List<ArrangedSession> sessions,
      boolean complete,
      Instant now) {
    assertThat(previous).isEqualTo(calendars.held(applicationId));
    assertThat(sessions).isSortedAccordingTo((one, other) -> one.start().compareTo(other.start()));
    for (ArrangedSession before : previous) {
      if (!before.start().isAfter(now)) {
        assertThat(sessions).as("what has begun stays").contains(before);
      }
    }
    Applicant applicant = applicant(applicationId);
    List<String> kinds =
        applicant.loop.sessions().stream().map(InterviewLoop.Session::kind).toList();
    assertThat(sessions)
        .extracting(ArrangedSession::kind)
        .doesNotHaveDuplicates()
        .isSubsetOf(kinds)
        .hasSize(complete ? kinds.size() : sessions.size());
    unlearned(previous, sessions);
    calendars.hold(applicationId, sessions);
    for (ArrangedSession session : sessions) {
      ArrangedSession before =
          previous.stream()
              .filter(other ->
                  other.kind().equals(session.kind()) && other.start().equals(session.start()))
              .findFirst()
              .orElse(null);
      if (before == null) {
        isWellPlaced(applicant, session, sessions, now);
      }
      calendars.takesPart(applicant, session, before);
    }
  }

  private void unlearned(List<ArrangedSession> previous, List<ArrangedSession> sessions) {
    previous.stream()
        .filter(session -> !sessions.contains(session))
        .flatMap(session -> session.trainees().stream())
        .forEach(trainee -> changed.add(trainee.interviewerId()));
  }

  private static void isWellPlaced(
      Applicant applicant, ArrangedSession session, List<ArrangedSession> all, Instant now) {
    assertThat(applicant.lets(session, now)).as("%s at %s", session, now).isTrue();
    assertThat(all)
        .filteredOn(other -> applicant.day(other).equals(applicant.day(session)))
        .hasSizeLessThanOrEqualTo(applicant.loop.sessionsPerDay());
    assertThat(all)
        .filteredOn(other -> !other.equals(session))
        .allMatch(other -> applicant.goesWith(session, other, now));
  }

  /** Nothing that has not begun is outside of when an applicant said that they can come. */
  private void comes(UUID applicationId, Instant now) {
    assertThat(calendars.held(applicationId))
        .filteredOn(session -> session.start().isAfter(now))
        .allMatch(applicant(applicationId)::canCome);
  }
}

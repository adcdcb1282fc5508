package hiring.scheduling.domain;

import hiring.scheduling.domain.Arrangement.Booked;
import hiring.scheduling.domain.Arrangement.Cancelled;
import hiring.scheduling.domain.Arrangement.Waiting;
import hiring.scheduling.domain.Planned.Plan;
import hiring.scheduling.domain.Planned.Shortage;
import hiring.scheduling.domain.PoolEvent.InterviewRescheduled;
import hiring.scheduling.domain.PoolEvent.InterviewScheduled;
import hiring.scheduling.domain.PoolEvent.InterviewWaitlisted;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of sessions that cannot stay as they are. Only what is touched moves: first somebody
 * else is sought for the same time, then another time for the touched sessions alone, then for
 * those after them too, and last for all that have not begun. If there is none, what was not
 * touched stands and the rest waits.
 */
final class Rearrangement {

  private final Round round;
  private final Candidacy candidacy;
  private final Wishes wishes;
  private final InterviewLoop loop;
  private final Arrangement before;
  private final RescheduleReason reason;

  private Rearrangement(
      Round round, Arrangement before, Wishes wishes, InterviewLoop loop, RescheduleReason reason) {
    this.round = round;
    this.before = before;
    this.candidacy = before.candidacy();
    this.wishes = wishes;
    this.loop = loop;
    this.reason = reason;
  }

  /**
   * Of what an application holds; null where it holds nothing, or its loop is not known.
   *
   * @param wishes as they are from now on; null: as they were
   */
  static @Nullable Rearrangement of(
      Round round, UUID applicationId, @Nullable Wishes wishes, RescheduleReason reason) {
    Arrangement held = round.pool().arrangement(applicationId);
    Wishes known =
        switch (held) {
          case Booked booked -> booked.wishes();
          case Waiting waiting -> waiting.wishes();
          case Cancelled cancelled -> null;
          case null -> null;
        };
    InterviewLoop loop = known == null ? null : round.pool().loop(known.loop());
    return held == null || known == null || loop == null
        ? null
        : new Rearrangement(round, held, wishes == null ? known : wishes, loop, reason);
  }

  /** The sessions of some kinds go on without an interviewer, or move. */
  void without(String interviewerId, Set<String> kinds) {
    Pool pool = round.pool();
    List<ArrangedSession> sessions = new ArrayList<>();
    List<ArrangedSession> open = new ArrayList<>();
    for (ArrangedSession session : before.held()) {
      InterviewLoop.Session asked = loop.session(session.kind());
      if (!kinds.contains(session.kind()) || session.hasBegun(round.now()) || asked == null) {
        sessions.add(session);
        continue;
      }
      ArrangedSession other =
          new StandIn(pool.market(), session, asked, id -> isDeclined(session.kind(), id))
              .without(interviewerId);
      if (other == null) {
        open.add(session);
      } else {
        sessions.add(other);
        pool =
            pool.arranged(candidacy.applicationId(), List.of(session), List.of(other), round.now());
      }
    }
    if (open.isEmpty() && sessions.size() == loop.sessions().size()) {
      stand(sessions);
    } else {
      move(sessions);
    }
  }

  private boolean isDeclined(String kind, String interviewerId) {
    return wishes.declined().contains(new Declined(kind, interviewerId));
  }

  /** The sessions of some kinds find another time, or wait for one. */
  void elsewhere(Set<String> kinds) {
    move(withoutKinds(kinds));
  }

  /**
   * As {@link #elsewhere}, but where there is no other time all stays as it was, and it is false.
   */
  boolean elsewhereIfPossible(Set<String> kinds) {
    List<ArrangedSession> standing = withoutKinds(kinds);
    if (find(standing) instanceof Plan plan) {
      stand(plan.sessions());
      return true;
    }
    return false;
  }

  /**
   * The sessions of some kinds wait. Two who learn by each other's sessions could else move one
   * another on, week by week, to the horizon.
   */
  private void giveUp(Set<String> kinds) {
    wait(
        withoutKinds(kinds),
        new Shortage(
            Shortage.Reason.SKILL, kinds.stream().min(Comparator.naturalOrder()).orElse(null)));
  }

  private List<ArrangedSession> withoutKinds(Set<String> kinds) {
    return before.held().stream()
        .filter(session -> !kinds.contains(session.kind()) || session.hasBegun(round.now()))
        .toList();
  }

  private Planned find(List<ArrangedSession> standing) {
    Pool without =
        round.pool().arranged(candidacy.applicationId(), before.held(), standing, round.now());
    return round.plan(without, candidacy.applicationId(), LoopShape.of(loop, wishes, standing));
  }

  private void move(List<ArrangedSession> standing) {
    switch (find(standing)) {
      case Plan plan -> stand(plan.sessions());
      case Shortage shortage -> wait(standing, shortage);
    }
  }

  /** These are the sessions now. */
  private void stand(List<ArrangedSession> sessions) {
    Instant now = round.now();
    switch (before) {
      case Waiting waiting -> {
        round.add(
            new InterviewScheduled(
                round.poolId(),
                candidacy,
                wishes,
                waiting.sequence() + 1,
                waiting.held(),
                sessions,
                now));
        round.left(waiting);
      }
      case Booked booked ->
          round.add(
              new InterviewRescheduled(
                  round.poolId(),
                  candidacy,
                  wishes,
                  booked.sequence() + 1,
                  reason,
                  booked.held(),
                  sessions,
                  now));
      case Cancelled cancelled -> {}
    }
  }

  /** One that had its time keeps the place in the line that it had when it got it. */
  private void wait(List<ArrangedSession> standing, Shortage shortage) {
    LoopShape shape = LoopShape.of(loop, wishes, standing);
    Instant since =
        switch (before) {
          case Waiting waiting -> waiting.since();
          case Booked booked -> booked.arrangedAt();
          case Cancelled cancelled -> round.now();
        };
    round.add(
        new InterviewWaitlisted(
            round.poolId(),
            candidacy,
            wishes,
            shape.id(),
            since,
            shortage,
            before.sequence() + 1,
            before.held(),
            standing,
            round.now()));
    round.nothingFits(shape, shortage);
    if (before instanceof Waiting waiting) {
      round.left(waiting);
    }
  }

  /**
   * What an interviewer can no longer take part in, of what has not begun: they are away, or do not
   * work then, or are not who the seat needs.
   */
  static void relieve(Round round, String interviewerId, RescheduleReason reason) {
    Calendar calendar = round.pool().calendar(interviewerId);
    if (calendar == null) {
      return;
    }
    List<UUID> applications =
        calendar.booked().stream()
            .filter(booking -> Slots.start(booking.firstSlot()).isAfter(round.now()))
            .sorted(
                Comparator.comparingInt(Booking::firstSlot).thenComparing(Booking::applicationId))
            .map(Booking::applicationId)
            .distinct()
            .toList();
    for (UUID applicationId : applications) {
      Rearrangement rearrangement = of(round, applicationId, null, reason);
      // As they stand by now: what was moved before may have given back what they learn by.
      Calendar now = round.pool().calendar(interviewerId);
      if (rearrangement != null && now != null) {
        Set<String> kinds = rearrangement.impossible(now);
        if (!kinds.isEmpty() && round.movesAgain(applicationId)) {
          rearrangement.without(interviewerId, kinds);
        } else if (!kinds.isEmpty()) {
          rearrangement.giveUp(kinds);
        }
      }
    }
  }

  private Set<String> impossible(Calendar calendar) {
    String id = calendar.interviewer().interviewerId();
    Stream<ArrangedSession> impossible =
        before.held().stream()
            .filter(session ->
                !session.hasBegun(round.now())
                    && session.part(id).isPresent()
                    && !(calendar.isPresent(session.span()) && isWho(calendar, session)));
    return Set.copyOf(impossible.map(ArrangedSession::kind).toList());
  }

  /** Whether an interviewer is still who their place in a session needs. */
  private boolean isWho(Calendar calendar, ArrangedSession session) {
    String id = calendar.interviewer().interviewerId();
    InterviewLoop.Session asked = loop.session(session.kind());
    int seat = session.interviewers().indexOf(id);
    if (asked == null || seat >= asked.seats().size()) {
      return true;
    }
    return seat >= 0
        ? calendar.leads(asked.seats().get(seat), session.span().firstSlot())
        : session.trainees().stream()
            .filter(trainee -> trainee.interviewerId().equals(id))
            .allMatch(trainee ->
                calendar.learns(List.of(trainee.skill()))
                    && !(trainee.part() == Part.REVERSE_SHADOW
                        && calendar.part(trainee.skill(), session.span().firstSlot())
                            == Part.SHADOW));
  }
}

package hiring.scheduling.domain;

import hiring.scheduling.domain.Arrangement.Booked;
import hiring.scheduling.domain.Arrangement.Cancelled;
import hiring.scheduling.domain.Arrangement.Waiting;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** How events change a pool. */
final class PoolEvolution {

  private PoolEvolution() {}

  /** The only thing that changes a pool; takes any event in any state. */
  static Pool evolve(Pool pool, PoolEvent event) {
    return switch (event) {
      case PoolEvent.InterviewerRegistered registered -> {
        Calendar known = pool.calendar(registered.interviewer().interviewerId());
        yield pool.with(
                known == null
                    ? Calendar.of(registered.interviewer(), null, null)
                    : known.with(registered.interviewer()))
            .with(pool.freed().again());
      }
      case PoolEvent.TimeBlocked blocked ->
          away(
              pool,
              blocked.interviewerId(),
              absences ->
                  absences.withTimeOff(
                      blocked.blockId(),
                      Span.touching(blocked.timeOff().start(), blocked.timeOff().end())),
              blocked.occurredAt());
      case PoolEvent.TimeUnblocked unblocked ->
          away(
              pool,
              unblocked.interviewerId(),
              absences -> absences.withTimeOff(unblocked.blockId(), null),
              unblocked.occurredAt());
      case PoolEvent.BusyTimesImported imported ->
          away(
              pool,
              imported.interviewerId(),
              absences -> absences.withBusy(imported.calendar(), imported.busy()),
              imported.occurredAt());
      case PoolEvent.LoopLearned learned -> pool.with(learned.loop());
      case PoolEvent.InterviewScheduled(
              var poolId,
              var candidacy,
              var wishes,
              var sequence,
              var previous,
              var sessions,
              var at) ->
          pool.arranged(candidacy.applicationId(), previous, sessions, at)
              .with(new Booked(candidacy, wishes, sequence, sessions, at));
      case PoolEvent.InterviewRescheduled moved ->
          pool.arranged(
                  moved.candidacy().applicationId(),
                  moved.previous(),
                  moved.sessions(),
                  moved.occurredAt())
              .with(
                  new Booked(
                      moved.candidacy(),
                      moved.wishes(),
                      moved.sequence(),
                      moved.sessions(),
                      moved.occurredAt()));
      case PoolEvent.InterviewWaitlisted waitlisted ->
          pool.arranged(
                  waitlisted.candidacy().applicationId(),
                  waitlisted.previous(),
                  waitlisted.sessions(),
                  waitlisted.occurredAt())
              .with(
                  new Waiting(
                      waitlisted.candidacy(),
                      waitlisted.wishes(),
                      waitlisted.shape(),
                      waitlisted.since(),
                      waitlisted.shortage(),
                      waitlisted.sequence(),
                      waitlisted.sessions(),
                      calledOff(pool, waitlisted)));
      case PoolEvent.InterviewCancelled cancelled ->
          pool.arranged(
                  cancelled.candidacy().applicationId(),
                  cancelled.sessions(),
                  List.of(),
                  cancelled.occurredAt())
              .with(
                  new Cancelled(
                      cancelled.candidacy(),
                      cancelled.sequence(),
                      cancelled.reason(),
                      cancelled.reason() == CancelReason.ERASED
                          ? List.of()
                          : calledOff(pool, cancelled),
                      cancelled.occurredAt()));
      case PoolEvent.AvailabilitySet set -> wished(pool, set);
      case PoolEvent.InterviewErased erased ->
          pool.arrangement(erased.candidacy().applicationId()) instanceof Cancelled cancelled
              ? pool.with(
                  new Cancelled(
                      cancelled.candidacy(),
                      cancelled.sequence(),
                      CancelReason.ERASED,
                      List.of(),
                      cancelled.cancelledAt()))
              : pool;
      case PoolEvent.NothingFits nothing ->
          pool.with(
              new LastSearch(nothing.shape(), nothing.shortage(), nothing.until(), pool.freed()));
      case PoolEvent.LineEnded ended -> pool.without(ended.shape());
    };
  }

  /** What was given and taken back, by who waits again. */
  private static List<ArrangedSession> calledOff(
      Pool pool, PoolEvent.InterviewWaitlisted waitlisted) {
    return calledOff(
        pool,
        waitlisted.candidacy(),
        waitlisted.previous().stream()
            .filter(session -> !session.hasBegun(waitlisted.occurredAt()))
            .toList(),
        waitlisted.sessions());
  }

  private static List<ArrangedSession> calledOff(
      Pool pool, PoolEvent.InterviewCancelled cancelled) {
    return calledOff(pool, cancelled.candidacy(), cancelled.sessions(), List.of());
  }

  /** The last of each kind that stands no more. */
  private static List<ArrangedSession> calledOff(
      Pool pool,
      Candidacy candidacy,
      List<ArrangedSession> previous,
      List<ArrangedSession> standing) {
    Map<String, ArrangedSession> byKind = new TreeMap<>();
    if (pool.arrangement(candidacy.applicationId()) instanceof Waiting waiting) {
      waiting.calledOff().forEach(session -> byKind.put(session.kind(), session));
    }
    previous.forEach(session -> byKind.put(session.kind(), session));
    standing.forEach(session -> byKind.remove(session.kind()));
    return byKind.values().stream().sorted(Comparator.comparing(ArrangedSession::start)).toList();
  }

  private static Pool away(
      Pool pool, String interviewerId, UnaryOperator<Absences> change, Instant now) {
    Calendar calendar = pool.calendar(interviewerId);
    if (calendar == null) {
      return pool;
    }
    Absences before = calendar.absences();
    Absences after = change.apply(before).since(Bookings.longBefore(now));
    Pool changed = pool.with(calendar.with(after));
    // Who waits is searched for again only where there may be more time than before.
    return after.cover(before, Slots.atOrBefore(now))
        ? changed
        : changed.with(pool.freed().again());
  }

  private static Pool wished(Pool pool, PoolEvent.AvailabilitySet set) {
    return switch (pool.arrangement(set.applicationId())) {
      case Waiting waiting ->
          pool.with(
              new Waiting(
                  waiting.candidacy(),
                  set.wishes(),
                  set.shape(),
                  waiting.since(),
                  waiting.shortage(),
                  waiting.sequence(),
                  waiting.held(),
                  waiting.calledOff()));
      case Booked booked ->
          pool.with(
              new Booked(
                  booked.candidacy(),
                  set.wishes(),
                  booked.sequence(),
                  booked.held(),
                  booked.arrangedAt()));
      case Cancelled cancelled -> pool;
      case null -> pool;
    };
  }
}

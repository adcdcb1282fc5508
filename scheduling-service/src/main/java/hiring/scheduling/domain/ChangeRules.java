package hiring.scheduling.domain;

import static hiring.decider.Decision.refuse;
import static hiring.decider.Decision.repeated;

import hiring.decider.Decision;
import hiring.scheduling.domain.Arrangement.Booked;
import hiring.scheduling.domain.Arrangement.Cancelled;
import hiring.scheduling.domain.Arrangement.Waiting;
import hiring.scheduling.domain.Planned.Plan;
import hiring.scheduling.domain.Planned.Shortage;
import hiring.scheduling.domain.PoolCommand.DeclineSession;
import hiring.scheduling.domain.PoolCommand.RescheduleInterview;
import hiring.scheduling.domain.PoolCommand.SetAvailability;
import hiring.scheduling.domain.PoolEvent.AvailabilitySet;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What applicants, interviewers and coordinators may change about an application's interviews. */
final class ChangeRules {

  private static final int MOST_WINDOWS = 200;
  private static final int MOST_DAYS = 366;

  private ChangeRules() {}

  static Decision<PoolEvent, PoolRefusal> available(Round round, SetAvailability set) {
    @Nullable ZoneId zone = Zones.named(set.timeZone());
    if (zone == null && set.timeZone() != null) {
      return refuse(PoolRefusal.UNKNOWN_TIME_ZONE);
    }
    if (set.windows().size() > MOST_WINDOWS
        || !set.windows().stream().allMatch(window -> window.isSound(MOST_DAYS))) {
      return refuse(PoolRefusal.INVALID_WINDOWS);
    }
    List<Span> windows =
        Absences.merged(
            set.windows().stream()
                .map(window -> Span.within(window.start(), window.end()))
                .toList());
    if (windows.isEmpty() && !set.windows().isEmpty()) {
      return refuse(PoolRefusal.INVALID_WINDOWS);
    }
    return switch (round.pool().arrangement(set.applicationId())) {
      case null -> refuse(PoolRefusal.NOTHING_TO_RELEASE);
      case Cancelled cancelled -> refuse(PoolRefusal.NOTHING_BOOKED);
      case Booked booked ->
          available(
              round,
              booked,
              booked.wishes(),
              booked.wishes().with(booked.wishes().availability().with(zone, windows)));
      case Waiting waiting ->
          available(
              round,
              waiting,
              waiting.wishes(),
              waiting.wishes().with(waiting.wishes().availability().with(zone, windows)));
    };
  }

  private static Decision<PoolEvent, PoolRefusal> available(
      Round round, Arrangement held, Wishes before, Wishes wishes) {
    UUID applicationId = held.candidacy().applicationId();
    Rearrangement rearrangement =
        Rearrangement.of(round, applicationId, wishes, RescheduleReason.APPLICANT);
    InterviewLoop loop = round.pool().loop(wishes.loop());
    if (wishes.equals(before) || rearrangement == null || loop == null) {
      return repeated();
    }
    Set<String> elsewhere =
        held.held().stream()
            .filter(session ->
                !session.hasBegun(round.now()) && !contains(wishes.availability(), session.span()))
            .map(ArrangedSession::kind)
            .collect(Collectors.toSet());
    if (elsewhere.isEmpty()) {
      LoopShape shape = LoopShape.of(loop, wishes, held.held());
      round.add(new AvailabilitySet(round.poolId(), applicationId, wishes, shape.id()));
      if (held instanceof Waiting waiting) {
        wait(round, applicationId, shape);
        round.left(waiting);
      }
    } else {
      rearrangement.elsewhere(elsewhere);
    }
    return PoolDecider.settled(round);
  }

  /** It waits for another shape now, in the same place of the line, unless that fits. */
  private static void wait(Round round, UUID applicationId, LoopShape shape) {
    if (round.pool().lastSearch(shape.id()) != null) {
      // Others wait for that too: they are tried together, oldest first.
      return;
    }
    Planned planned = round.plan(round.pool(), applicationId, shape);
    if (round.pool().arrangement(applicationId) instanceof Waiting waiting) {
      switch (planned) {
        case Plan plan -> round.schedule(waiting, plan);
        case Shortage shortage -> round.nothingFits(shape, shortage);
      }
    }
  }

  private static boolean contains(Availability availability, Span span) {
    Bits hours = availability.hours(span.firstSlot(), span.endSlot());
    for (int slot = span.firstSlot(); slot < span.endSlot(); slot++) {
      if (!hours.get(slot)) {
        return false;
      }
    }
    return true;
  }

  static Decision<PoolEvent, PoolRefusal> decline(Round round, DeclineSession decline) {
    Arrangement held = round.pool().arrangement(decline.applicationId());
    if (held == null) {
      return refuse(PoolRefusal.NOTHING_TO_RELEASE);
    }
    ArrangedSession session =
        held.held().stream()
            .filter(each -> each.kind().equals(decline.kind()))
            .findFirst()
            .orElse(null);
    if (session == null) {
      return refuse(
          held.held().isEmpty() ? PoolRefusal.NOTHING_BOOKED : PoolRefusal.UNKNOWN_SESSION);
    }
    if (session.part(decline.interviewerId()).isEmpty()) {
      return refuse(PoolRefusal.NOT_IN_SESSION);
    }
    if (session.hasBegun(round.now())) {
      return refuse(PoolRefusal.SESSION_BEGUN);
    }
    Declined declined = new Declined(decline.kind(), decline.interviewerId());
    Rearrangement rearrangement =
        Rearrangement.of(
            round, decline.applicationId(), wishes(held, declined), RescheduleReason.DECLINED);
    if (rearrangement == null) {
      return refuse(PoolRefusal.NOTHING_BOOKED);
    }
    rearrangement.without(decline.interviewerId(), Set.of(decline.kind()));
    return PoolDecider.settled(round);
  }

  private static @Nullable Wishes wishes(Arrangement held, Declined declined) {
    return switch (held) {
      case Booked booked -> booked.wishes().with(declined);
      case Waiting waiting -> waiting.wishes().with(declined);
      case Cancelled cancelled -> null;
    };
  }

  static Decision<PoolEvent, PoolRefusal> reschedule(Round round, RescheduleInterview move) {
    Arrangement held = round.pool().arrangement(move.applicationId());
    if (held == null) {
      return refuse(PoolRefusal.NOTHING_TO_RELEASE);
    }
    if (!(held instanceof Booked booked)) {
      return refuse(PoolRefusal.NOTHING_BOOKED);
    }
    Set<String> known =
        booked.held().stream().map(ArrangedSession::kind).collect(Collectors.toSet());
    if (!known.containsAll(move.kinds())) {
      return refuse(PoolRefusal.UNKNOWN_SESSION);
    }
    List<ArrangedSession> moved =
        booked.held().stream()
            .filter(session ->
                move.kinds().isEmpty()
                    ? !session.hasBegun(round.now())
                    : move.kinds().contains(session.kind()))
            .toList();
    if (moved.isEmpty() || moved.stream().anyMatch(session -> session.hasBegun(round.now()))) {
      return refuse(PoolRefusal.SESSION_BEGUN);
    }
    Wishes wishes = booked.wishes().with(elsewhen(booked.wishes(), moved, move.notBefore()));
    Rearrangement rearrangement =
        Rearrangement.of(round, move.applicationId(), wishes, move.reason());
    return rearrangement != null
            && rearrangement.elsewhereIfPossible(
                moved.stream().map(ArrangedSession::kind).collect(Collectors.toSet()))
        ? PoolDecider.settled(round)
        : refuse(PoolRefusal.NOTHING_ELSE_FITS);
  }

  private static Availability elsewhen(
      Wishes wishes, List<ArrangedSession> given, @Nullable Instant notBefore) {
    return wishes
        .availability()
        .without(
            given.stream().map(ArrangedSession::span).toList(),
            notBefore == null ? Integer.MIN_VALUE : Slots.atOrAfter(Slots.nearest(notBefore)));
  }
}

package hiring.scheduling.domain;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One applicant as the {@link Witness} knows them: what was asked, and when they can come. */
final class Applicant {

  final InterviewLoop loop;
  @Nullable ZoneId zone;
  final List<Period> windows = new ArrayList<>();
  final List<ArrangedSession> givenUp = new ArrayList<>();
  final Set<Declined> declined = new HashSet<>();
  Instant notBefore = Instant.MIN;

  Applicant(LoopShape shape) {
    this.loop = shape.loop();
    this.zone = shape.zone();
  }

  void comes(PoolCommand.SetAvailability set) {
    zone = set.timeZone() == null ? zone : ZoneId.of(set.timeZone());
    windows.clear();
    windows.addAll(set.windows());
    givenUp.clear();
    notBefore = Instant.MIN;
  }

  LocalDate day(ArrangedSession session) {
    return LocalDate.ofInstant(session.start(), zone == null ? ZoneOffset.UTC : zone);
  }

  /** Whether they said, or are taken to have said, that they can come. */
  boolean canCome(ArrangedSession session) {
    if (!windows.isEmpty()) {
      return covered(session.start(), session.end());
    }
    if (zone == null) {
      return true;
    }
    LocalDateTime start = LocalDateTime.ofInstant(session.start(), zone);
    LocalDateTime end = LocalDateTime.ofInstant(session.end(), zone);
    return start.getHour() >= 9
        && start.getDayOfWeek() != DayOfWeek.SATURDAY
        && start.getDayOfWeek() != DayOfWeek.SUNDAY
        && !end.isAfter(start.toLocalDate().atTime(17, 0));
  }

  private boolean covered(Instant from, Instant to) {
    Instant reached = from;
    for (boolean further = true; further && reached.isBefore(to); ) {
      further = false;
      for (Period window : windows) {
        if (!window.start().isAfter(reached) && window.end().isAfter(reached)) {
          reached = window.end();
          further = true;
        }
      }
    }
    return !reached.isBefore(to);
  }

  /** Whether a session may be placed where it is, as far as they, notice and horizon go. */
  boolean lets(ArrangedSession session, Instant now) {
    return session.start().getEpochSecond() % 900 == 0
        && !session.start().isBefore(now.plus(Duration.ofHours(loop.noticeHours())))
        && !session.start().isAfter(now.plus(Duration.ofDays(loop.horizonDays())))
        && !session.start().isBefore(notBefore)
        && canCome(session)
        && (zone == null || session.zone().equals(zone))
        && givenUp.stream().noneMatch(given -> overlap(given, session));
  }

  /** Whether a session that is placed goes with another one of the same loop. */
  boolean goesWith(ArrangedSession placed, ArrangedSession other, Instant now) {
    boolean sameDay = day(placed).equals(day(other));
    boolean begun = !other.start().isAfter(now);
    return !overlap(placed, other)
        && (!loop.inOrder() || inOrder(placed, other, begun))
        && (!sameDay || gap(placed, other).compareTo(Duration.ofMinutes(loop.breakMinutes())) >= 0)
        && (!loop.oneBlock() || begun || sameDay);
  }

  private boolean inOrder(ArrangedSession placed, ArrangedSession other, boolean begun) {
    boolean before = place(placed) < place(other);
    return before
        ? begun || !placed.end().isAfter(other.start())
        : !other.end().isAfter(placed.start());
  }

  private int place(ArrangedSession session) {
    return loop.sessions().stream()
        .map(InterviewLoop.Session::kind)
        .toList()
        .indexOf(session.kind());
  }

  private static Duration gap(ArrangedSession one, ArrangedSession other) {
    return one.start().isBefore(other.start())
        ? Duration.between(one.end(), other.start())
        : Duration.between(other.end(), one.start());
  }

  static boolean overlap(ArrangedSession one, ArrangedSession other) {
    return one.start().isBefore(other.end()) && other.start().isBefore(one.end());
  }
}

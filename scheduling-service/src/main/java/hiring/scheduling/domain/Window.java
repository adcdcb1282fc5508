package hiring.scheduling.domain;

import java.time.Duration;
import java.time.Instant;

/**
 * The slots in which a loop may be arranged.
 *
 * @param earliest the first slot after the notice
 * @param latest the last slot, before the horizon, in which a session may start
 * @param end after the last slot that a session may take
 */
record Window(int earliest, int latest, int end) {

  private static final int LONGEST_SESSION = 480 / Slots.MINUTES;

  static Window of(InterviewLoop loop, Instant now) {
    int earliest = Slots.atOrAfter(now.plus(Duration.ofHours(loop.noticeHours())));
    int latest = Slots.atOrBefore(now.plus(Duration.ofDays(loop.horizonDays())));
    return new Window(earliest, latest, Math.max(earliest, latest) + LONGEST_SESSION);
  }

  boolean isEmpty() {
    return latest < earliest;
  }

  /** The first start that bits allow, from a slot on, or {@link Bits#NONE}. */
  int firstStart(Bits starts, int from) {
    int start = starts.next(from);
    return start > latest ? Bits.NONE : start;
  }
}

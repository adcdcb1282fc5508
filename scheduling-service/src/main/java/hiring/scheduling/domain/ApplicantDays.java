package hiring.scheduling.domain;

import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** The days of an applicant's calendar; those of UTC where their zone is unknown. */
final class ApplicantDays {

  private final ZoneId zone;
  private int knownDay = Integer.MIN_VALUE;
  private int knownFirst;

  ApplicantDays(@Nullable ZoneId zone) {
    this.zone = zone == null ? ZoneOffset.UTC : zone;
  }

  /** The day on which a slot starts. */
  int of(int slot) {
    return Slots.day(slot, zone);
  }

  /** The first slot that starts on a day. */
  int first(int day) {
    if (day != knownDay) {
      knownFirst = Slots.firstOf(day, zone);
      knownDay = day;
    }
    return knownFirst;
  }

  /**
   * The first slot in which something may start after a session that starts on a day: after the
   * break, or on the next day if that comes first.
   */
  int after(int end, int day, int breakSlots) {
    return breakSlots == 0 ? end : Math.min(end + breakSlots, Math.max(end, first(day + 1)));
  }
}

package hiring.scheduling.domain;

import java.time.LocalDate;
import java.time.ZoneOffset;

/** Whole days, the first and the last included. */
public record Days(LocalDate firstDay, LocalDate lastDay) {

  private static final long MOST = 3_660;

  /** Whether they are in order, no more than ten years, and of our times. */
  boolean isSound() {
    long days = lastDay.toEpochDay() - firstDay.toEpochDay();
    return days >= 0
        && days <= MOST
        && Slots.reach(firstDay.atStartOfDay(ZoneOffset.UTC).toInstant());
  }

  boolean overlap(Days other) {
    return !firstDay.isAfter(other.lastDay) && !other.firstDay.isAfter(lastDay);
  }
}

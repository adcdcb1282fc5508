package hiring.scheduling.domain;

import java.time.LocalDate;

/** Whole days, the first and the last included. */
public record Days(LocalDate firstDay, LocalDate lastDay) {

  private static final long MOST = 3_660;

  /** Whether they are in order, and no more than ten years. */
  boolean isSound() {
    long days = lastDay.toEpochDay() - firstDay.toEpochDay();
    return days >= 0 && days <= MOST;
  }

  boolean overlap(Days other) {
    return !firstDay.isAfter(other.lastDay) && !other.firstDay.isAfter(lastDay);
  }
}

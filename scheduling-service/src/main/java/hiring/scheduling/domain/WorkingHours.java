package hiring.scheduling.domain;

import java.time.DayOfWeek;
import org.jspecify.annotations.Nullable;

/**
 * A span of local time in which an interviewer may be booked, every week.
 *
 * @param day in the interviewer's zone; null if what was given is no day
 * @param startMinute minutes after local midnight; 0 to 1439
 * @param endMinute minutes after local midnight; after the start, up to 1440
 */
public record WorkingHours(@Nullable DayOfWeek day, int startMinute, int endMinute) {

  boolean isSound() {
    return day != null && startMinute >= 0 && startMinute < endMinute && endMinute <= 24 * 60;
  }
}

package hiring.scheduling.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Time of one interviewer that an application's session takes.
 *
 * @param firstSlot the quarter hour of UTC in which it starts, counted from 1970
 * @param endSlot the quarter hour in which it is over
 * @param skill what they learn by it; null for who fills a seat
 */
public record Booking(
    UUID applicationId, int firstSlot, int endSlot, Part part, @Nullable String skill) {

  /** Time of who fills a seat. */
  public Booking(UUID applicationId, int firstSlot, int endSlot) {
    this(applicationId, firstSlot, endSlot, Part.SEAT, null);
  }

  boolean isOf(UUID application, int start) {
    return firstSlot == start && applicationId.equals(application);
  }
}

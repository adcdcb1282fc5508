package hiring.scheduling.domain;

import java.util.UUID;

/**
 * Time of one interviewer that an application's session takes.
 *
 * @param firstSlot the quarter hour of UTC in which it starts, counted from 1970
 * @param endSlot the quarter hour in which it is over
 */
public record Booking(UUID applicationId, int firstSlot, int endSlot) {}

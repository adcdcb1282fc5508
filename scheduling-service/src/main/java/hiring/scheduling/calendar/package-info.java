/**
 * {@code ./hiring calendar}: a pool's week in the terminal, asked of the running service over HTTP.
 *
 * @see hiring.scheduling.calendar.CalendarCommand
 */
@NullMarked
package hiring.scheduling.calendar;

import org.jspecify.annotations.NullMarked;

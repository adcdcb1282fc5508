/**
 * A pool's week as people look at it: plain values, and the page that shows them.
 *
 * @see hiring.scheduling.week.WeekPage
 */
@NullMarked
package hiring.scheduling.week;

import org.jspecify.annotations.NullMarked;

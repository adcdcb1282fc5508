@NullMarked
package hiring.scheduling.calendar;

import org.jspecify.annotations.NullMarked;

@NullMarked
package hiring.scheduling.ical;

import org.jspecify.annotations.NullMarked;

@NullMarked
package hiring.scheduling.week;

import org.jspecify.annotations.NullMarked;

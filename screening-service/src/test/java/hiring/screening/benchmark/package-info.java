@NullMarked
package hiring.screening.benchmark;

import org.jspecify.annotations.NullMarked;

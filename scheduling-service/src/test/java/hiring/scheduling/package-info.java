/** The service as a whole, on real parts. */
@NullMarked
package hiring.scheduling;

import org.jspecify.annotations.NullMarked;

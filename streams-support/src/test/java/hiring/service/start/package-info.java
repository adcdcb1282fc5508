/** How a start ends where it must not succeed. */
@NullMarked
package hiring.service.start;

import org.jspecify.annotations.NullMarked;

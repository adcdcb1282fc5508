/** Tests of {@code hiring.service.streams} without broker or registry. */
@NullMarked
package hiring.service.streams;

import org.jspecify.annotations.NullMarked;

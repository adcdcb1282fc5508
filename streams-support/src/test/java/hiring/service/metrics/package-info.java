/** Tests of {@code hiring.service.metrics} without broker or registry. */
@NullMarked
package hiring.service.metrics;

import org.jspecify.annotations.NullMarked;

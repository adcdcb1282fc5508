/** Tests of {@code hiring.service.kafka} without broker or registry. */
@NullMarked
package hiring.service.kafka;

import org.jspecify.annotations.NullMarked;

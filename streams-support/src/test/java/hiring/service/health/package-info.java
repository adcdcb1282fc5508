/** Tests of {@code hiring.service.health} without broker or registry. */
@NullMarked
package hiring.service.health;

import org.jspecify.annotations.NullMarked;

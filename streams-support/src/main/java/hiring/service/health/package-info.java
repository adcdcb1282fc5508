/**
 * May traffic come (readiness), would a restart help (liveness).
 *
 * <p>{@code ServiceIT} takes the registry away and brings it back.
 */
@NullMarked
package hiring.service.health;

import org.jspecify.annotations.NullMarked;

/**
 * The shape of every decision: reads state, returns facts or a refusal. Imports {@code java.*}
 * only, so that a domain may build on it.
 */
@NullMarked
package hiring.decider;

import org.jspecify.annotations.NullMarked;

/**
 * What this service decides, as pure functions: which pool interviews an application that passed,
 * when, and by whom. Time, ids and the role's loop come in as data, so the same input always gives
 * the same events.
 *
 * @see hiring.scheduling.domain.RoutingDecider
 * @see hiring.scheduling.domain.PoolDecider
 */
@NullMarked
package hiring.scheduling.domain;

import org.jspecify.annotations.NullMarked;

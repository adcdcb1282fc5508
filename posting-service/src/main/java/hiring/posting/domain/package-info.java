/**
 * What this service decides, as pure functions: which roles there are, and which submissions become
 * applications. Time, ids and the roles known come in as data, so the same input always gives the
 * same events.
 *
 * @see hiring.posting.domain.RoleDecider
 * @see hiring.posting.domain.IntakeDecider
 */
@NullMarked
package hiring.posting.domain;

import org.jspecify.annotations.NullMarked;

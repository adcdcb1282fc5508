/**
 * Owns roles and the intake: takes what ATSs and recruiters send, verifies who sent it, drops
 * repeats, refuses what cannot stand, and publishes each application once.
 *
 * @see hiring.posting.PostingServiceIT
 */
@NullMarked
package hiring.posting;

import org.jspecify.annotations.NullMarked;

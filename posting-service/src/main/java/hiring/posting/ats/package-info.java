/**
 * What ATSs send, and what it means: bytes and headers in, one submission or the reason for none
 * out. Pure; a vendor is one {@link hiring.posting.ats.Ats}.
 *
 * @see hiring.posting.ats.Greenhouse
 */
@NullMarked
package hiring.posting.ats;

import org.jspecify.annotations.NullMarked;

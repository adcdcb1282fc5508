/** What ATSs send, read from files of our own invention. */
@NullMarked
package hiring.posting.ats;

import org.jspecify.annotations.NullMarked;

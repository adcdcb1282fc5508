/** Between the contract's records, the stored ones and the domain. */
@NullMarked
package hiring.posting.codec;

import org.jspecify.annotations.NullMarked;

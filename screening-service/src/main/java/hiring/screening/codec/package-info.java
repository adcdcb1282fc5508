/**
 * Between the contract's records, the stored ones and the domain. Total, and decides nothing.
 *
 * @see hiring.screening.codec.ScreeningCodec
 * @see hiring.screening.codec.ScreeningStore
 */
@NullMarked
package hiring.screening.codec;

import org.jspecify.annotations.NullMarked;

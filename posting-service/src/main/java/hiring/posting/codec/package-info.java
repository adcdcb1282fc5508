/**
 * Between the contract's records, the stored ones and the domain. Total, and decides nothing; texts
 * that come in become NFC here.
 *
 * @see hiring.posting.codec.RoleCodec
 * @see hiring.posting.codec.IntakeCodec
 */
@NullMarked
package hiring.posting.codec;

import org.jspecify.annotations.NullMarked;

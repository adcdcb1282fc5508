/**
 * Between the contract's records, the stored ones and the domain. Total, and decides nothing.
 *
 * @see hiring.scheduling.codec.RoutingCodec
 * @see hiring.scheduling.codec.PoolCodec
 */
@NullMarked
package hiring.scheduling.codec;

import org.jspecify.annotations.NullMarked;

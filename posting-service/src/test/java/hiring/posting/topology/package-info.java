/** The topology as production has it, without a broker. */
@NullMarked
package hiring.posting.topology;

import org.jspecify.annotations.NullMarked;

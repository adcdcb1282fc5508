/** Synthetic applications in quantity: how fast they are settled, how late, and at what cost. */
@NullMarked
package hiring.stack.load;

import org.jspecify.annotations.NullMarked;

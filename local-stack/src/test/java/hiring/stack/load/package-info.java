/** What this package promises, held to it. */
@NullMarked
package hiring.stack.load;

import org.jspecify.annotations.NullMarked;

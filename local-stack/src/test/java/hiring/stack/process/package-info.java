/** What this package promises, held to it. */
@NullMarked
package hiring.stack.process;

import org.jspecify.annotations.NullMarked;

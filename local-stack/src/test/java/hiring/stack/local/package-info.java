/** What this package promises, held to it. */
@NullMarked
package hiring.stack.local;

import org.jspecify.annotations.NullMarked;

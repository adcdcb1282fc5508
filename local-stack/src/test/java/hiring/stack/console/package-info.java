/** What this package promises, held to it. */
@NullMarked
package hiring.stack.console;

import org.jspecify.annotations.NullMarked;

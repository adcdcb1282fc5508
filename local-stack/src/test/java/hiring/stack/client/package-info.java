/** What this package promises, held to it. */
@NullMarked
package hiring.stack.client;

import org.jspecify.annotations.NullMarked;

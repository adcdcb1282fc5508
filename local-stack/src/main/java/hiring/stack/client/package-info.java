/** The stack as its users see it: topics and HTTP. */
@NullMarked
package hiring.stack.client;

import org.jspecify.annotations.NullMarked;

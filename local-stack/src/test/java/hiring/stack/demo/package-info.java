/** What this package promises, held to it. */
@NullMarked
package hiring.stack.demo;

import org.jspecify.annotations.NullMarked;

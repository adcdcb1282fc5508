/** The command line and the script before it. */
@NullMarked
package hiring.stack;

import org.jspecify.annotations.NullMarked;

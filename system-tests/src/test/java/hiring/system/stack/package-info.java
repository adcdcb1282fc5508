/** A whole stack of processes, what goes wrong with it, and who reads what it writes. */
@NullMarked
package hiring.system.stack;

import org.jspecify.annotations.NullMarked;

/** A stack on this machine: its data folder, its ports, and how it starts and ends as a whole. */
@NullMarked
package hiring.stack.local;

import org.jspecify.annotations.NullMarked;

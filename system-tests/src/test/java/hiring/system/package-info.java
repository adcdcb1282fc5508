/** All of it together: processes are killed, frozen and cut off, and what they wrote is judged. */
@NullMarked
package hiring.system;

import org.jspecify.annotations.NullMarked;

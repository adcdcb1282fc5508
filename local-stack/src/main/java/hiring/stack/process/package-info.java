/** The stack's programs as processes of this machine: how each is started, probed and ended. */
@NullMarked
package hiring.stack.process;

import org.jspecify.annotations.NullMarked;

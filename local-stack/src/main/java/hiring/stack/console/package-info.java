/**
 * What people see: lines that move on a terminal, plain ones elsewhere, and reports for programs.
 */
@NullMarked
package hiring.stack.console;

import org.jspecify.annotations.NullMarked;

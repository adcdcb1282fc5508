/** The commands of {@code ./hiring}, one class each. */
@NullMarked
package hiring.stack.command;

import org.jspecify.annotations.NullMarked;

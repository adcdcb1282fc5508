/** Part of a shell in which everything is wrong, so that the rules are seen to catch it. */
@NullMarked
package hiring.wrong.support.streams;

import org.jspecify.annotations.NullMarked;

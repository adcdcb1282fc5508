@NullMarked
package hiring.stack.deadletters;

import org.jspecify.annotations.NullMarked;

/** A real broker and a real registry for tests of any module. */
@NullMarked
package hiring.stack.testing;

import org.jspecify.annotations.NullMarked;

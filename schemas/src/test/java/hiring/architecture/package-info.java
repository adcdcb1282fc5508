/** What the contract may depend on. */
@NullMarked
package hiring.architecture;

import org.jspecify.annotations.NullMarked;

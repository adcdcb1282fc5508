/** The rules that every module keeps, and what the contract may depend on. */
@NullMarked
package hiring.architecture;

import org.jspecify.annotations.NullMarked;

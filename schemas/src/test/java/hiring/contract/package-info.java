/** What must stay true of the contract, whoever changes it. */
@NullMarked
package hiring.contract;

import org.jspecify.annotations.NullMarked;

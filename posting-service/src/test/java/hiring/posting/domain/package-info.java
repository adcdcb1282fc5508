/** The rules, one test for each state and command. */
@NullMarked
package hiring.posting.domain;

import org.jspecify.annotations.NullMarked;

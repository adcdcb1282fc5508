/**
 * {@code hiring check-rubric}: says what keeps a rubric from standing before its role is posted.
 *
 * <p>The check is that of {@code POST /roles}, its words included; {@code CheckRubricCommandTest}
 * compares them.
 */
@NullMarked
package hiring.posting.checkrubric;

import org.jspecify.annotations.NullMarked;

/** The command that checks a rubric. */
@NullMarked
package hiring.posting.checkrubric;

import org.jspecify.annotations.NullMarked;

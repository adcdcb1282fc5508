package hiring.posting.checkrubric;

import hiring.posting.domain.Rubric;
import org.jspecify.annotations.Nullable;

/** What became of the check. */
sealed interface Verdict {

  /** The rubric can be part of a role. */
  record Stands(Rubric rubric) implements Verdict {}

  /**
   * It cannot.
   *
   * @param field the first field that is wrong, by its path in a role; null where there are none
   * @param problem goes behind the field's name
   */
  record Falls(@Nullable String field, String problem) implements Verdict {}
}

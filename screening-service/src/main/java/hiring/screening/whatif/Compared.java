package hiring.screening.whatif;

import hiring.screening.domain.Ending;
import hiring.screening.domain.Verdict;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One application under both rubrics.
 *
 * @param roleVersion whose rubric was in force when it was received
 * @param before what that rubric decided; null where it has decided nothing (yet)
 * @param scoreBefore with {@code before} only
 * @param person what a person decided last, if one did; it would stand
 * @param ending by which it ended, if it has
 * @param after what the new rubric decides
 * @param causes what accounts for the change, see {@link Causes}; empty without a change
 * @param lacking criteria of the new rubric for which a person would have to look for evidence
 */
record Compared(
    UUID application,
    int roleVersion,
    @Nullable Verdict before,
    @Nullable Integer scoreBefore,
    @Nullable Verdict person,
    @Nullable Ending ending,
    Verdict after,
    int scoreAfter,
    List<String> causes,
    List<String> lacking) {

  Compared {
    causes = List.copyOf(causes);
    lacking = List.copyOf(lacking);
  }

  /** Which way it changes; none where nothing was decided before. */
  Direction direction() {
    return before == null ? Direction.NONE : Direction.of(before, after);
  }

  boolean changes() {
    return direction() != Direction.NONE;
  }
}

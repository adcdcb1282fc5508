package hiring.screening.whatif;

import hiring.screening.domain.Ending;
import hiring.screening.domain.Evidence;
import hiring.screening.domain.Finding;
import hiring.screening.domain.Rubric;
import hiring.screening.domain.Verdict;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What one record says about one application. Offsets are of its topic. */
sealed interface Observation {

  UUID application();

  /** The same, and where it was received, held against a rubric: its evidence is let go. */
  default Observation judged(Rubric rubric) {
    return this instanceof Received(var application, long offset, int version, Evidence evidence)
        ? new Judged(application, offset, version, rubric.assess(evidence).findings())
        : this;
  }

  /** It was received, with this to be judged by. */
  record Received(UUID application, long offset, int roleVersion, Evidence evidence)
      implements Observation {}

  /** The new rubric was held against what was received. */
  record Judged(UUID application, long offset, int roleVersion, List<Finding> findings)
      implements Observation {}

  /** It was received for the role, and the rest of the record cannot be read. */
  record Garbled(UUID application) implements Observation {}

  /** What one criterion of the rubric that decided had found. */
  record Result(String criterion, Finding.Result result, List<String> matched) {
    public Result {
      matched = List.copyOf(matched);
    }
  }

  /**
   * It was decided.
   *
   * @param byPerson whether a person decided, not the rubric
   */
  record Screened(
      UUID application,
      long offset,
      int roleVersion,
      Verdict verdict,
      boolean byPerson,
      int score,
      List<Result> results)
      implements Observation {
    public Screened {
      results = List.copyOf(results);
    }
  }

  /**
   * It ended, or goes on.
   *
   * @param ending null: it goes on
   */
  record Ended(UUID application, long offset, @Nullable Ending ending) implements Observation {}

  /**
   * It was erased.
   *
   * @param ofRole whether that is known to be an application for the role
   */
  record Erased(UUID application, boolean ofRole) implements Observation {}
}

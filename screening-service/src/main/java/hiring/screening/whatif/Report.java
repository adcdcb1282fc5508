package hiring.screening.whatif;

import hiring.screening.domain.Finding;
import hiring.screening.domain.RubricTerms;
import hiring.screening.domain.Verdict;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What another rubric would do to everyone who ever applied.
 *
 * @param compared each application that both can be said of, by id
 * @param criteria what the new rubric finds, in its order
 * @param notCompared applications that nothing can be said of, by why
 */
record Report(
    Role role,
    RubricTerms rubric,
    List<Compared> compared,
    List<Asked> criteria,
    Map<Missing, Integer> notCompared) {

  Report {
    compared = List.copyOf(compared);
    criteria = List.copyOf(criteria);
  }

  /** Why an application is not compared. */
  enum Missing {
    /** It was erased: what it could be judged by is gone. */
    ERASED("erased"),
    /** Its record is not of any form that this version knows. */
    UNREADABLE("unreadable"),
    /** It was decided, and its record is not on the log. */
    NO_RECORD("without a record");

    private final String words;

    Missing(String words) {
      this.words = words;
    }

    String words() {
      return words;
    }
  }

  /**
   * One criterion of the new rubric.
   *
   * @param points when met
   * @param found how many applications by what was found
   */
  record Asked(String id, int points, boolean knockout, Map<Finding.Result, Integer> found) {
    int found(Finding.Result result) {
      return found.getOrDefault(result, 0);
    }
  }

  /** How many were, or would be, decided in each way; null stands for not decided. */
  Map<@Nullable Verdict, Integer> counts(Function<Compared, @Nullable Verdict> verdict) {
    Map<@Nullable Verdict, Integer> counts = new HashMap<>();
    compared.forEach(one -> counts.merge(verdict.apply(one), 1, Integer::sum));
    return counts;
  }

  /** How many went from one verdict to another; from null: nothing had been decided. */
  int count(@Nullable Verdict from, Verdict to) {
    return (int) compared.stream().filter(one -> one.before() == from && one.after() == to).count();
  }

  List<Compared> changed() {
    return compared.stream().filter(Compared::changes).toList();
  }

  /** How often what accounts for a change, by which way it goes. */
  SortedMap<String, Map<Direction, Integer>> causes() {
    SortedMap<String, Map<Direction, Integer>> causes = new TreeMap<>();
    for (Compared one : changed()) {
      for (String cause : one.causes()) {
        causes
            .computeIfAbsent(cause, unseen -> new EnumMap<>(Direction.class))
            .merge(one.direction(), 1, Integer::sum);
      }
    }
    return causes;
  }

  /** How many had a person's decision, which would stand whatever the rubric says. */
  int byPerson() {
    return (int) compared.stream().filter(one -> one.person() != null).count();
  }

  /** How many ended before anything was decided. */
  int endedUndecided() {
    return (int)
        compared.stream().filter(one -> one.before() == null && one.ending() != null).count();
  }
}

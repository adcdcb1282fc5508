package hiring.screening.whatif;

import hiring.screening.domain.Assessment;
import hiring.screening.domain.Assessment.Line;
import hiring.screening.domain.RubricTerms;
import hiring.screening.domain.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What accounts for a change. A cause is a criterion whose line counts otherwise than before (other
 * points, a knock-out, a lack of evidence that a person decides about, or there at one time only),
 * or a mark that was moved.
 *
 * <p>A cause accounts for a change if the verdict, with this cause alone taken as it was before,
 * would not have gone so far. Where no cause does so by itself, those are named that do together
 * and of which none can be left out; what weighs least is left out first. The verdict is the
 * domain's own each time.
 */
final class Causes {

  /** The lowest score that passes was moved. No criterion has such an id. */
  static final String PASS_MARK = "passMark";

  /** The lowest score that a person decides about was moved. */
  static final String REFER_FROM = "referFrom";

  /** More than all points together. */
  private static final int DECISIVE = 1_000_000;

  private final Verdict from;
  private final Verdict to;
  private final Sheet before;
  private final Sheet after;

  /** One rubric held against one application, of which lines can be exchanged. */
  record Sheet(Map<String, Line> lines, int passMark, int referFrom) {

    static Sheet of(RubricTerms terms, List<Line> lines) {
      Map<String, Line> byId = new LinkedHashMap<>();
      lines.forEach(line -> byId.put(line.criterion().id(), line));
      return new Sheet(byId, terms.passMark(), terms.referFrom());
    }

    Verdict verdict() {
      return Assessment.verdict(lines.values(), passMark, referFrom);
    }

    /** This one, but for some causes as in the other. */
    Sheet with(Set<String> causes, Sheet other) {
      Map<String, Line> mixed = new LinkedHashMap<>(lines);
      for (String cause : causes) {
        Line line = other.lines.get(cause);
        if (line == null) {
          mixed.remove(cause);
        } else {
          mixed.put(cause, line);
        }
      }
      return new Sheet(
          mixed,
          causes.contains(PASS_MARK) ? other.passMark : passMark,
          causes.contains(REFER_FROM) ? other.referFrom : referFrom);
    }

    private int points(String cause) {
      return switch (cause) {
        case PASS_MARK -> -passMark;
        case REFER_FROM -> -referFrom;
        default -> {
          Line line = lines.get(cause);
          yield line == null ? 0 : line.points();
        }
      };
    }

    private boolean knocksOut(String cause) {
      Line line = lines.get(cause);
      return line != null && line.knocksOut();
    }

    private boolean lacksEvidence(String cause) {
      Line line = lines.get(cause);
      return line != null && line.lacksEvidence();
    }
  }

  private Causes(Verdict from, Verdict to, Sheet before, Sheet after) {
    this.from = from;
    this.to = to;
    this.before = before;
    this.after = after;
  }

  /**
   * What accounts for the change from one verdict to another, in the new rubric's order, then what
   * it no longer asks, then the marks; empty where nothing does, as when a verdict did not follow
   * from its lines.
   *
   * @param from what was decided by {@code before}
   */
  static List<String> of(Verdict from, Sheet before, Sheet after) {
    return new Causes(from, after.verdict(), before, after).accountable();
  }

  private List<String> accountable() {
    List<String> differing = differing();
    List<String> alone = differing.stream().filter(cause -> undone(Set.of(cause))).toList();
    return alone.isEmpty() ? together(differing) : alone;
  }

  private List<String> differing() {
    Set<String> all = new LinkedHashSet<>(after.lines().keySet());
    all.addAll(before.lines().keySet());
    all.add(PASS_MARK);
    all.add(REFER_FROM);
    return all.stream().filter(this::differs).toList();
  }

  private boolean differs(String cause) {
    return before.points(cause) != after.points(cause)
        || before.knocksOut(cause) != after.knocksOut(cause)
        || before.lacksEvidence(cause) != after.lacksEvidence(cause);
  }

  private List<String> together(List<String> differing) {
    Set<String> needed = new LinkedHashSet<>(differing);
    if (!undone(needed)) {
      return List.of();
    }
    List<String> lightestFirst = new ArrayList<>(differing);
    lightestFirst.sort(Comparator.comparingInt(this::weight));
    for (String cause : lightestFirst) {
      needed.remove(cause);
      if (!undone(needed)) {
        needed.add(cause);
      }
    }
    return differing.stream().filter(needed::contains).toList();
  }

  /** Whether the verdict would not have gone so far, had these causes been as before. */
  private boolean undone(Set<String> causes) {
    int without = Direction.rank(after.with(causes, before).verdict());
    int change = Direction.rank(to) - Direction.rank(from);
    return Integer.signum(Direction.rank(to) - without) == Integer.signum(change);
  }

  /** How much a cause pushes the way that the change went; what pushes against it weighs least. */
  private int weight(String cause) {
    int way = Direction.rank(to) - Direction.rank(from) > 0 ? 1 : -1;
    if (before.knocksOut(cause) != after.knocksOut(cause)) {
      return way * (before.knocksOut(cause) ? DECISIVE : -DECISIVE);
    }
    if (before.lacksEvidence(cause) != after.lacksEvidence(cause)) {
      return DECISIVE;
    }
    return way * (after.points(cause) - before.points(cause));
  }

  /** The lines of a rubric from what was told of them; null where it asked something else. */
  static @Nullable Sheet told(RubricTerms terms, List<Observation.Result> results) {
    Map<String, Observation.Result> told = new LinkedHashMap<>();
    results.forEach(result -> told.put(result.criterion(), result));
    if (!terms.criteria().stream().allMatch(criterion -> told.containsKey(criterion.id()))) {
      return null;
    }
    return Sheet.of(
        terms,
        terms.criteria().stream()
            .map(
                criterion -> Told.line(criterion, Objects.requireNonNull(told.get(criterion.id()))))
            .toList());
  }
}

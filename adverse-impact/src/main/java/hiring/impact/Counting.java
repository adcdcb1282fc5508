package hiring.impact;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Counts applicants into the groups of one grouping. */
final class Counting {

  private final Map<Group, Integer> sizes = new HashMap<>();
  private final SortedMap<Group, Count> counts = new TreeMap<>();
  private Count undeclared = Count.NONE;

  /**
   * @param members the group of everyone who declared one
   */
  Counting(Collection<Group> members) {
    for (Group group : members) {
      sizes.merge(group, 1, Integer::sum);
      counts.put(group, Count.NONE);
    }
  }

  /**
   * Counts one more.
   *
   * @param group null: not declared
   */
  void count(@Nullable Group group, UnaryOperator<Count> one) {
    if (group == null) {
      undeclared = one.apply(undeclared);
    } else {
      counts.put(group, one.apply(Objects.requireNonNull(counts.get(group))));
    }
  }

  Comparison compare(double leastShare) {
    return Comparison.of(counts, undeclared, sizes, leastShare);
  }
}

package hiring.impact;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Which group of a grouping each applicant is in: the place of the group among all of them by
 * label, or the place after the last for who did not declare. Counted by numbers, since there may
 * be hundreds of thousands of applicants and a hundred criteria.
 */
final class Membership {

  private final List<Group> groups;
  private final int[] places;
  private final Map<Group, Integer> sizes = new HashMap<>();

  private Membership(List<Group> groups, int[] places) {
    this.groups = groups;
    this.places = places;
    for (int place : places) {
      if (place < groups.size()) {
        sizes.merge(groups.get(place), 1, Integer::sum);
      }
    }
  }

  /** Of applicants who are numbered by their place in the list. */
  static Membership of(List<UUID> applicants, Groups declared, List<String> dimensions) {
    List<Optional<Group>> each =
        applicants.stream().map(application -> declared.of(application, dimensions)).toList();
    List<Group> groups = each.stream().flatMap(Optional::stream).distinct().sorted().toList();
    Map<Group, Integer> numbers = new HashMap<>();
    groups.forEach(group -> numbers.put(group, numbers.size()));
    int[] places =
        each.stream().mapToInt(group -> group.map(numbers::get).orElse(groups.size())).toArray();
    return new Membership(groups, places);
  }

  int placeOf(int applicant) {
    return places[applicant];
  }

  /** One that has a place for each group, and one for who did not declare. */
  Counting counting() {
    return new Counting(groups.size() + 1);
  }

  Comparison compare(Counting counting, double leastShare) {
    SortedMap<Group, Count> counts = new TreeMap<>();
    for (int place = 0; place < groups.size(); place++) {
      counts.put(groups.get(place), counting.at(place));
    }
    return Comparison.of(counts, counting.at(groups.size()), sizes, leastShare);
  }
}

package hiring.impact;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What applicants declared of themselves.
 *
 * @param dimensions such as gender, in the file's order
 * @param declared for each application a label for each dimension; an empty one: not declared
 */
record Groups(List<String> dimensions, Map<UUID, List<String>> declared) {

  Groups {
    dimensions = List.copyOf(dimensions);
    declared = Map.copyOf(declared);
  }

  /** Each dimension, then each pair of them. */
  List<List<String>> groupings() {
    List<List<String>> groupings = new ArrayList<>();
    dimensions.forEach(dimension -> groupings.add(List.of(dimension)));
    for (int one = 0; one < dimensions.size(); one++) {
      for (int other = one + 1; other < dimensions.size(); other++) {
        groupings.add(List.of(dimensions.get(one), dimensions.get(other)));
      }
    }
    return groupings;
  }

  /** The group of an application in these dimensions; empty if one of them is not declared. */
  Optional<Group> of(UUID application, List<String> grouping) {
    List<String> all = declared.get(application);
    if (all == null) {
      return Optional.empty();
    }
    List<String> labels =
        grouping.stream().map(dimension -> all.get(dimensions.indexOf(dimension))).toList();
    return labels.contains("") ? Optional.empty() : Optional.of(new Group(labels));
  }

  /** How many of these applications are in the file. */
  int countOf(Set<UUID> applications) {
    return (int) declared.keySet().stream().filter(applications::contains).count();
  }
}

package hiring.impact;

import java.util.Iterator;
import java.util.List;

/**
 * Who declared the same, of one dimension or of several at once.
 *
 * @param labels as declared, one for each dimension of the grouping
 */
record Group(List<String> labels) implements Comparable<Group> {

  Group {
    labels = List.copyOf(labels);
  }

  /** By label, dimension by dimension. */
  @Override
  public int compareTo(Group other) {
    Iterator<String> others = other.labels.iterator();
    for (String label : labels) {
      int order = others.hasNext() ? label.compareTo(others.next()) : 1;
      if (order != 0) {
        return order;
      }
    }
    return others.hasNext() ? -1 : 0;
  }
}

package hiring.text;

import java.util.Arrays;

/** Where in the texts a word occurs, ascending; all texts lie in one row, with gaps between. */
final class Positions {

  static final Positions NONE = new Positions();

  private int[] places = new int[4];
  private int size;

  void add(int place) {
    if (size == places.length) {
      places = Arrays.copyOf(places, 2 * size);
    }
    places[size++] = place;
  }

  int size() {
    return size;
  }

  int get(int index) {
    return places[index];
  }

  /** The index of the first place that is not before this one. */
  int from(int place) {
    int found = Arrays.binarySearch(places, 0, size, place);
    return found >= 0 ? found : -found - 1;
  }
}

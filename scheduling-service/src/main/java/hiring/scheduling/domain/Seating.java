package hiring.scheduling.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Whether seats can be filled by different people, each by one who is able. */
final class Seating {

  private Seating() {}

  /**
   * Tries all ways, the seat with the fewest first.
   *
   * @param able for each seat, who is; of more than there are seats any so many are enough
   */
  static boolean isPossible(List<List<Calendar>> able) {
    List<List<Calendar>> seats = new ArrayList<>(able);
    seats.sort(Comparator.comparingInt(List::size));
    return isPossible(seats, 0, new ArrayList<>());
  }

  private static boolean isPossible(List<List<Calendar>> seats, int seat, List<Calendar> seated) {
    if (seat == seats.size()) {
      return true;
    }
    for (Calendar calendar : seats.get(seat)) {
      if (!seated.contains(calendar)) {
        seated.add(calendar);
        if (isPossible(seats, seat + 1, seated)) {
          return true;
        }
        seated.removeLast();
      }
    }
    return false;
  }
}

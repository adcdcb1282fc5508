package hiring.benchmarks.scheduling;

import hiring.benchmarks.scheduling.Schedule.Sitting;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** A loop on the grid: when each of its parts starts, and who sits in it. A value. */
final class Plan {

  private final int[] starts;
  private final int[][] people;

  Plan(int[] starts, int[][] people) {
    this.starts = starts.clone();
    this.people = people.clone();
  }

  int start(int part) {
    return starts[part];
  }

  /** Not to be changed. */
  int[] people(int part) {
    return people[part];
  }

  List<Sitting> sittings(Grid grid) {
    return IntStream.range(0, starts.length)
        .mapToObj(part ->
            new Sitting(
                grid.instance().parts().get(part).kind(),
                Grid.instant(starts[part]),
                Grid.instant(starts[part] + grid.length(part)),
                Arrays.stream(people[part])
                    .mapToObj(person -> grid.instance().people().get(person).id())
                    .toList()))
        .toList();
  }
}

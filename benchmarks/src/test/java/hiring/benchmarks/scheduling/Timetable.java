package hiring.benchmarks.scheduling;

import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.domain.solution.cloner.SolutionCloner;
import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** What Timefold solves: all requests at once. */
@PlanningSolution(solutionCloner = Timetable.Cloner.class)
public final class Timetable {

  private final Grid grid;

  @PlanningEntityCollectionProperty private final List<Request> requests;

  @PlanningScore private @Nullable HardMediumSoftLongScore score;

  /** What the requests hold; those who search move it along, and no copy takes it over. */
  private final Bookings bookings;

  private Timetable(Grid grid, List<Request> requests, @Nullable HardMediumSoftLongScore score) {
    this.grid = grid;
    this.requests = requests;
    this.score = score;
    this.bookings = new Bookings(grid);
  }

  /** To begin with: who came first is served first, soonest, by those who have sat in least. */
  static Timetable greedy(Grid grid) {
    Bookings bookings = new Bookings(grid);
    List<Request> requests = new ArrayList<>();
    for (int applicant = 0; applicant < grid.instance().applicants().size(); applicant++) {
      Plan plan = bookings.first(applicant, 0, Bookings.Choice.FAIR, new Random(applicant));
      if (plan != null) {
        bookings.add(plan);
      }
      requests.add(new Request(applicant, plan));
    }
    return new Timetable(grid, requests, null);
  }

  Grid grid() {
    return grid;
  }

  List<Request> requests() {
    return requests;
  }

  Bookings bookings() {
    return bookings;
  }

  @Nullable HardMediumSoftLongScore score() {
    return score;
  }

  /** Copies what Timefold remembers of a solution. */
  public static final class Cloner implements SolutionCloner<Timetable> {
    @Override
    public Timetable cloneSolution(Timetable original) {
      return new Timetable(
          original.grid,
          original.requests.stream()
              .map(request -> new Request(request.applicant(), request.plan()))
              .toList(),
          original.score);
    }
  }
}

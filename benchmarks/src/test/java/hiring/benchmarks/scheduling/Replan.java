package hiring.benchmarks.scheduling;

import ai.timefold.solver.core.api.score.director.ScoreDirector;
import ai.timefold.solver.core.impl.heuristic.move.AbstractMove;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Gives some applicants other loops, all at once, so that one can have what another had. */
public final class Replan extends AbstractMove<Timetable> {

  private final List<Request> requests;
  private final @Nullable Plan[] plans;

  /**
   * A move of the requests to plans that keep all rules beside those of all other requests.
   *
   * @param plans of each request
   */
  Replan(List<Request> requests, @Nullable Plan[] plans) {
    this.requests = List.copyOf(requests);
    this.plans = plans.clone();
  }

  @Override
  public boolean isMoveDoable(ScoreDirector<Timetable> director) {
    for (int i = 0; i < plans.length; i++) {
      if (!Objects.equals(plans[i], requests.get(i).plan())) {
        return true;
      }
    }
    return false;
  }

  @Override
  protected void doMoveOnGenuineVariables(ScoreDirector<Timetable> director) {
    // All are taken out before one is put in: they may want one another's time.
    for (Request request : requests) {
      set(director, request, null);
    }
    for (int i = 0; i < plans.length; i++) {
      set(director, requests.get(i), plans[i]);
    }
  }

  private static void set(ScoreDirector<Timetable> director, Request request, @Nullable Plan plan) {
    director.beforeVariableChanged(request, Request.PLAN);
    request.plan(plan);
    director.afterVariableChanged(request, Request.PLAN);
  }

  @Override
  public Collection<? extends Object> getPlanningEntities() {
    return requests;
  }

  @Override
  public Collection<? extends Object> getPlanningValues() {
    return Arrays.asList(plans);
  }
}

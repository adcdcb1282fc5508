package hiring.benchmarks.scheduling;

import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.lookup.PlanningId;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What Timefold decides of an applicant: their whole loop, or none. */
@PlanningEntity
public final class Request {

  static final String PLAN = "plan";

  @PlanningId private int applicant;

  @PlanningVariable(allowsUnassigned = true)
  private @Nullable Plan plan;

  /** For Timefold, which copies it. */
  public Request() {}

  Request(int applicant, @Nullable Plan plan) {
    this.applicant = applicant;
    this.plan = plan;
  }

  int applicant() {
    return applicant;
  }

  @Nullable Plan plan() {
    return plan;
  }

  void plan(@Nullable Plan to) {
    plan = to;
  }

  /** Plans come from the moves; nobody could list them all. */
  @ValueRangeProvider
  List<Plan> plans() {
    return plan == null ? List.of() : List.of(plan);
  }
}

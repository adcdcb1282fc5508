package hiring.benchmarks.scheduling;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import ai.timefold.solver.core.api.score.calculator.IncrementalScoreCalculator;
import org.jspecify.annotations.Nullable;

/**
 * What a timetable costs, in the order that the service has too: as many as can be are scheduled;
 * then, their last sessions are over soonest, in working time since they came; then, everybody sits
 * in as many sessions as everybody else. That nobody is in two places, and the like, costs nothing
 * because no move does it.
 */
public final class Cost implements IncrementalScoreCalculator<Timetable, HardMediumSoftLongScore> {

  private @Nullable Timetable timetable;
  private long unscheduled;
  private long waited;

  @Override
  public void resetWorkingSolution(Timetable working) {
    timetable = working;
    unscheduled = 0;
    waited = 0;
    working.bookings().clear();
    working.requests().forEach(this::add);
  }

  @Override
  public void beforeVariableChanged(Object entity, String variable) {
    Plan plan = ((Request) entity).plan();
    if (plan == null) {
      unscheduled--;
    } else {
      waited -= working().grid().waited(((Request) entity).applicant(), plan);
      working().bookings().remove(plan);
    }
  }

  @Override
  public void afterVariableChanged(Object entity, String variable) {
    add((Request) entity);
  }

  @Override
  public HardMediumSoftLongScore calculateScore() {
    return HardMediumSoftLongScore.of(-unscheduled, -waited, -working().bookings().unevenness());
  }

  private void add(Request request) {
    Plan plan = request.plan();
    if (plan == null) {
      unscheduled++;
    } else {
      waited += working().grid().waited(request.applicant(), plan);
      working().bookings().add(plan);
    }
  }

  private Timetable working() {
    if (timetable == null) {
      throw new IllegalStateException("nothing is worked on");
    }
    return timetable;
  }

  @Override
  public void beforeEntityAdded(Object entity) {
    throw new UnsupportedOperationException("requests do not come and go");
  }

  @Override
  public void afterEntityAdded(Object entity) {
    throw new UnsupportedOperationException("requests do not come and go");
  }

  @Override
  public void beforeEntityRemoved(Object entity) {
    throw new UnsupportedOperationException("requests do not come and go");
  }

  @Override
  public void afterEntityRemoved(Object entity) {
    throw new UnsupportedOperationException("requests do not come and go");
  }
}

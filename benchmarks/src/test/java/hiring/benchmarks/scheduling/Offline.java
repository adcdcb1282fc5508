package hiring.benchmarks.scheduling;

import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.heuristic.selector.move.factory.MoveIteratorFactoryConfig;
import ai.timefold.solver.core.config.localsearch.LocalSearchPhaseConfig;
import ai.timefold.solver.core.config.localsearch.decider.acceptor.LocalSearchAcceptorConfig;
import ai.timefold.solver.core.config.localsearch.decider.forager.LocalSearchForagerConfig;
import ai.timefold.solver.core.config.score.director.ScoreDirectorFactoryConfig;
import ai.timefold.solver.core.config.solver.EnvironmentMode;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.config.solver.termination.TerminationConfig;
import hiring.benchmarks.scheduling.Schedule.Sitting;
import java.time.Duration;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Timefold, with hindsight: it sees everyone who will come before it plans the first. It begins
 * with a schedule in order of arrival, and betters that by {@linkplain Replans moves} made for this
 * problem and a score that is kept up with them, so that it tries some ten thousand a second.
 */
final class Offline {

  private Offline() {}

  /**
   * The best schedule found.
   *
   * @param progress is told, now and then, how good the best is
   */
  static Schedule solve(
      Instance instance, Duration time, EnvironmentMode mode, Consumer<String> progress) {
    Grid grid = new Grid(instance);
    var solver = SolverFactory.<Timetable>create(config(time, mode)).buildSolver();
    solver.addEventListener(event ->
        progress.accept(event.getTimeMillisSpent() / 1000 + " s: " + event.getNewBestScore()));
    var loops = new TreeMap<Integer, List<Sitting>>();
    for (Request request : solver.solve(Timetable.greedy(grid)).requests()) {
      Plan plan = request.plan();
      if (plan != null) {
        loops.put(request.applicant(), plan.sittings(grid));
      }
    }
    return new Schedule(loops);
  }

  private static SolverConfig config(Duration time, EnvironmentMode mode) {
    return new SolverConfig()
        .withSolutionClass(Timetable.class)
        .withEntityClasses(Request.class)
        .withEnvironmentMode(mode)
        .withRandomSeed(1L)
        .withScoreDirectorFactory(
            new ScoreDirectorFactoryConfig().withIncrementalScoreCalculatorClass(Cost.class))
        .withTerminationConfig(new TerminationConfig().withSpentLimit(time))
        .withPhases(
            new LocalSearchPhaseConfig()
                .withMoveSelectorConfig(
                    new MoveIteratorFactoryConfig().withMoveIteratorFactoryClass(Replans.class))
                .withAcceptorConfig(new LocalSearchAcceptorConfig().withLateAcceptanceSize(200))
                .withForagerConfig(new LocalSearchForagerConfig().withAcceptedCountLimit(1)));
  }
}

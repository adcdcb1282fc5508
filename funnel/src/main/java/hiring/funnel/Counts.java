package hiring.funnel;

import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalDouble;

/** The figures of one group of applications. */
final class Counts {

  private final Map<Measure, Long> measures = new EnumMap<>(Measure.class);
  private final Map<Stage, Long> entered = new EnumMap<>(Stage.class);
  private final Map<Stage, Long> movedOn = new EnumMap<>(Stage.class);

  /** Counts so many applications with the same journey. */
  void add(long journey, long applications) {
    for (Measure measure : Measure.values()) {
      if (measure.isTrueOf(journey)) {
        measures.merge(measure, applications, Long::sum);
      }
    }
    for (Stage stage : Stage.values()) {
      if (stage.isEnteredBy(journey)) {
        entered.merge(stage, applications, Long::sum);
      }
      if (stage.isLeftBy(journey)) {
        movedOn.merge(stage, applications, Long::sum);
      }
    }
  }

  long of(Measure measure) {
    return measures.getOrDefault(measure, 0L);
  }

  long entered(Stage stage) {
    return entered.getOrDefault(stage, 0L);
  }

  long movedOn(Stage stage) {
    return movedOn.getOrDefault(stage, 0L);
  }

  /** From 0 to 1; empty when nobody entered. */
  OptionalDouble passThrough(Stage stage) {
    return entered(stage) == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of((double) movedOn(stage) / entered(stage));
  }
}

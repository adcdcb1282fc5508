package hiring.funnel;

import java.util.Locale;
import java.util.function.LongPredicate;

/**
 * A stage that applications enter and move on from.
 *
 * <p>Pass-through is Gem's: of the unique applications that entered the stage the share that moved
 * on. Others count those who skipped it, or only those who are finished; the output names which.
 */
@SuppressWarnings("ImmutableEnumChecker") // the predicates hold nothing
enum Stage {
  SCREENING("Screening", "received", "passed", Measure.RECEIVED::isTrueOf, Journey::isPassed),
  REVIEW("Review", "referred", "passed", Measure.REFERRED::isTrueOf, Journey::isPassed),
  SCHEDULING("Scheduling", "passed", "scheduled", Journey::isPassed, Measure.SCHEDULED::isTrueOf),
  TO_INTERVIEW(
      "To interview",
      "received",
      "scheduled",
      Measure.RECEIVED::isTrueOf,
      Measure.SCHEDULED::isTrueOf);

  /** The definition of every share, to be printed with it. */
  static final String DEFINITION =
      "unique applications that entered the stage and moved on / unique applications that entered it"
          + " (Gem's definition)";

  private final String title;
  private final String entering;
  private final String moving;
  private final LongPredicate enters;
  private final LongPredicate moves;

  Stage(String title, String entering, String moving, LongPredicate enters, LongPredicate moves) {
    this.title = title;
    this.entering = entering;
    this.moving = moving;
    this.enters = enters;
    this.moves = moves;
  }

  String title() {
    return title;
  }

  /** As in column names and JSON. */
  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What an application is that entered, and that moved on: names of measures. */
  String path() {
    return entering + " to " + moving;
  }

  boolean isEnteredBy(long journey) {
    return enters.test(journey);
  }

  boolean isLeftBy(long journey) {
    return enters.test(journey) && moves.test(journey);
  }
}

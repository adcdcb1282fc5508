package hiring.impact;

import hiring.impact.Observation.Changed;
import hiring.impact.Observation.Decided;
import hiring.impact.Observation.Erased;
import hiring.impact.Observation.Received;
import hiring.impact.Observation.Way;
import org.jspecify.annotations.Nullable;

/**
 * All that is known of one application. The same in whatever order, and however often, its records
 * arrive.
 *
 * @param receivedUnder version of the role when it was taken in; 0: not known
 * @param screened the decision that holds; null: none
 * @param decidedAt place of that decision; -1: none
 * @param withdrawnAt place of its latest withdrawal; -1: none
 * @param endedAt place of the latest end that others made of it; -1: none
 * @param reopenedAt place of its latest reopening, which undoes both; -1: none
 */
record Candidacy(
    int receivedUnder,
    @Nullable Screened screened,
    long decidedAt,
    long withdrawnAt,
    long endedAt,
    long reopenedAt,
    boolean erased) {

  static final Candidacy UNSEEN = new Candidacy(0, null, -1, -1, -1, -1, false);

  /** With one more thing known; takes any observation, in any order. */
  Candidacy with(Observation observation) {
    return switch (observation) {
      case Received received -> under(received.roleVersion(), erased);
      case Decided decided ->
          decided.place() <= decidedAt
              ? this
              : new Candidacy(
                  receivedUnder,
                  decided.screened(),
                  decided.place(),
                  withdrawnAt,
                  endedAt,
                  reopenedAt,
                  erased);
      case Changed changed ->
          new Candidacy(
              receivedUnder,
              screened,
              decidedAt,
              later(withdrawnAt, changed, Way.WITHDRAWN),
              later(endedAt, changed, Way.ENDED),
              later(reopenedAt, changed, Way.REOPENED),
              erased);
      case Erased gone -> under(gone.roleVersion(), true);
    };
  }

  private Candidacy under(int version, boolean isErased) {
    return new Candidacy(version, screened, decidedAt, withdrawnAt, endedAt, reopenedAt, isErased);
  }

  private static long later(long known, Changed changed, Way way) {
    return changed.way() == way ? Math.max(known, changed.place()) : known;
  }

  /** The version of the role that decided, or will; 0: not known. */
  int roleVersion() {
    return screened == null ? receivedUnder : screened.roleVersion();
  }

  /**
   * Whether it ended, by the candidate's will, before anything was decided. What an ATS files after
   * a withdrawal changes nothing of that.
   */
  boolean leftUndecided() {
    return (withdrawnAt > reopenedAt || erased)
        && (screened == null || screened.verdict() == Verdict.REFERRED);
  }

  /** Whether others ended it before the screen said anything. */
  boolean endedUndecided() {
    return screened == null && endedAt > reopenedAt;
  }
}

package hiring.impact;

import hiring.impact.Observation.Changed;
import hiring.impact.Observation.Decided;
import hiring.impact.Observation.Erased;
import hiring.impact.Observation.Received;
import org.jspecify.annotations.Nullable;

/**
 * All that is known of one application. The same in whatever order, and however often, its records
 * arrive.
 *
 * @param receivedUnder version of the role when it was taken in; 0: not known
 * @param screened the decision that holds; null: none
 * @param decidedAt place of that decision; -1: none
 * @param changedAt place of the latest change of its way; -1: none
 */
record Candidacy(
    int receivedUnder,
    @Nullable Screened screened,
    long decidedAt,
    long changedAt,
    boolean withdrawn,
    boolean erased) {

  static final Candidacy UNSEEN = new Candidacy(0, null, -1, -1, false, false);

  /** With one more thing known; takes any observation, in any order. */
  Candidacy with(Observation observation) {
    return switch (observation) {
      case Received received ->
          new Candidacy(received.roleVersion(), screened, decidedAt, changedAt, withdrawn, erased);
      case Decided decided ->
          decided.place() <= decidedAt
              ? this
              : new Candidacy(
                  receivedUnder, decided.screened(), decided.place(), changedAt, withdrawn, erased);
      case Changed changed ->
          changed.place() <= changedAt
              ? this
              : new Candidacy(
                  receivedUnder, screened, decidedAt, changed.place(), changed.withdrawn(), erased);
      case Erased gone ->
          new Candidacy(gone.roleVersion(), screened, decidedAt, changedAt, withdrawn, true);
    };
  }

  /** The version of the role that decided, or will; 0: not known. */
  int roleVersion() {
    return screened == null ? receivedUnder : screened.roleVersion();
  }

  /** Whether it ended, by the candidate's will, before anything was decided. */
  boolean leftUndecided() {
    return (withdrawn || erased) && (screened == null || screened.verdict() == Verdict.REFERRED);
  }
}

package hiring.system.check;

import hiring.events.InterviewCancelled;
import java.util.ArrayList;
import java.util.List;

/**
 * Of an application's interviews the sequence starts at 0, goes up by one with whatever changes the
 * sessions of which an invitation was sent, and with a new request after an end; never by more, and
 * with nothing else.
 */
final class SequenceLaw implements BookLaw {

  private static final String NAME = "sequence up by one with each change";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<Finding> broken(Book book) {
    List<Finding> findings = new ArrayList<>();
    for (Arranged arranged : book.arranged()) {
      int due = due(arranged);
      if (arranged.sequence() != due) {
        findings.add(
            Finding.of(
                NAME, arranged.by(), "sequence " + arranged.sequence() + " instead of " + due));
      }
    }
    return findings;
  }

  private static int due(Arranged arranged) {
    Arranged before = arranged.before();
    if (before == null) {
      return 0;
    }
    boolean again = before.told() instanceof InterviewCancelled;
    boolean changed = isInvited(before) && !arranged.sessions().equals(before.sessions());
    return before.sequence() + (again || changed ? 1 : 0);
  }

  /** Whether anyone has an invitation by then. */
  private static boolean isInvited(Arranged arranged) {
    for (Arranged one = arranged; one != null; one = one.before()) {
      if (!one.sessions().isEmpty()) {
        return true;
      }
    }
    return false;
  }
}

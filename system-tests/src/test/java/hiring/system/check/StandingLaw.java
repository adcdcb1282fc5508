package hiring.system.check;

import hiring.events.InterviewCancelled;
import hiring.events.InterviewRescheduled;
import hiring.events.InterviewWaitlisted;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is told of earlier sessions is what had been told: those before a reschedule, those that are
 * free again after a cancellation, and of those who wait again the sessions that stand.
 */
final class StandingLaw implements BookLaw {

  private static final String NAME = "told as it was before";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<Finding> broken(Book book) {
    List<Finding> findings = new ArrayList<>();
    for (Arranged arranged : book.arranged()) {
      String fault = fault(arranged);
      if (fault != null) {
        findings.add(Finding.of(NAME, arranged.by(), fault));
      }
    }
    return findings;
  }

  private static @Nullable String fault(Arranged arranged) {
    return switch (arranged.told()) {
      case InterviewRescheduled rescheduled ->
          !rescheduled.getPrevious().equals(arranged.sessionsBefore())
              ? "other sessions than were there"
              : rescheduled.getSessions().equals(rescheduled.getPrevious())
                  ? "nothing is moved"
                  : null;
      case InterviewCancelled cancelled ->
          cancelled.getSessions().equals(arranged.sessionsBefore())
              ? null
              : "gives back other sessions than it held";
      case InterviewWaitlisted waitlisted
          when !waitlisted.getPrevious().equals(arranged.sessionsBefore()) ->
          "other sessions than were there";
      case InterviewWaitlisted waitlisted ->
          arranged.sessionsBefore().containsAll(waitlisted.getSessions())
              ? null
              : "a session stands that was not there";
      default -> null;
    };
  }
}

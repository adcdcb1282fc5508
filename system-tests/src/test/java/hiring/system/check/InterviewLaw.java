package hiring.system.check;

import hiring.contract.Topics;
import hiring.events.InterviewCancelled;
import hiring.events.InterviewScheduled;
import hiring.events.InterviewWaitlisted;
import hiring.events.ScreenPassed;
import hiring.system.log.Entry;
import hiring.system.log.Log;
import hiring.system.scenario.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Every passed application has exactly one of scheduled, waitlisted (one that waited may be
 * scheduled later, once); one that ended is cancelled after that, once, for that reason, and no
 * other; one that was reopened has one of them again; and nobody is interviewed who has not passed.
 */
final class InterviewLaw implements Law {

  private static final String NAME = "one of scheduled, waitlisted";
  private static final Set<List<String>> ARRANGED =
      Set.of(List.of("scheduled"), List.of("waitlisted"), List.of("waitlisted", "scheduled"));

  @Override
  public List<Finding> broken(Log log, Expected expected) {
    Set<UUID> passed =
        log.records(Topics.SCREENINGS, ScreenPassed.class)
            .map(ScreenPassed::getApplicationId)
            .collect(Collectors.toSet());
    ByApplication interviews = new ByApplication(log, Topics.INTERVIEWS);
    List<Finding> findings = new ArrayList<>();
    for (UUID id : passed) {
      List<String> told = interviews.of(id).stream().map(InterviewLaw::word).toList();
      if (!isRight(told, expected.changes(id))) {
        findings.add(Finding.of(NAME, id, "is " + told));
      }
    }
    for (UUID id : interviews.ids()) {
      if (!passed.contains(id)) {
        findings.add(Finding.of(NAME, interviews.of(id).getFirst(), "has not passed"));
      }
    }
    return findings;
  }

  /** Takes apart what was told at each end that there was. */
  private static boolean isRight(List<String> told, List<Step> changes) {
    List<String> left = told;
    boolean open = true;
    for (Step step : changes) {
      String reason = reason(step);
      if (reason != null && open) {
        int end = left.indexOf("cancelled: " + reason);
        if (end < 0 || !ARRANGED.contains(left.subList(0, end))) {
          return false;
        }
        left = left.subList(end + 1, left.size());
        open = false;
      } else if (step == Step.REOPEN) {
        open = true;
      }
    }
    return open ? ARRANGED.contains(left) : left.isEmpty();
  }

  /** For what an interview is called off; null where it is not. */
  private static @Nullable String reason(Step step) {
    return switch (step) {
      case WITHDRAW -> "WITHDRAWN";
      case REJECT -> "REJECTED";
      case HIRE -> "HIRED";
      case ERASE, ERASE_CANDIDATE -> "ERASED";
      case REOPEN, MERGE -> null;
    };
  }

  private static String word(Entry entry) {
    return switch (entry.record()) {
      case InterviewScheduled scheduled -> "scheduled";
      case InterviewWaitlisted waitlisted -> "waitlisted";
      case InterviewCancelled cancelled -> "cancelled: " + cancelled.getReason();
      case null, default -> "something else";
    };
  }
}

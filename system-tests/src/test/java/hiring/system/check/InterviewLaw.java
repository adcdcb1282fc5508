package hiring.system.check;

import hiring.contract.Topic;
import hiring.contract.Topics;
import hiring.events.CancelInterview;
import hiring.events.CommandAnswered;
import hiring.events.InterviewCancelled;
import hiring.events.InterviewRescheduled;
import hiring.events.InterviewScheduled;
import hiring.events.InterviewWaitlisted;
import hiring.events.ScreenPassed;
import hiring.system.log.Entry;
import hiring.system.log.Log;
import hiring.system.scenario.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Every passed application has exactly one of scheduled, waitlisted. One that waits is scheduled
 * later, once; a loop that is arranged may be moved, or wait again for what is left of it. One that
 * ended, or that a coordinator called off, is cancelled after that, once, for that reason, and no
 * other; one that was reopened begins anew; and nobody is interviewed who has not passed.
 */
final class InterviewLaw implements Law {

  private static final String NAME = "one of scheduled, waitlisted";
  private static final String COORDINATOR = "COORDINATOR";

  /** What may be told next of what was told; what waits is told again where less of it stands. */
  private static final Map<String, Set<String>> NEXT =
      Map.of(
          "", Set.of("scheduled", "waitlisted"),
          "scheduled", Set.of("rescheduled", "waitlisted", "waitlisted in part"),
          "rescheduled", Set.of("rescheduled", "waitlisted", "waitlisted in part"),
          "waitlisted", Set.of("scheduled"),
          "waitlisted in part", Set.of("scheduled", "waitlisted", "waitlisted in part"));

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<Finding> broken(Log log, Expected expected) {
    Set<UUID> passed =
        log.records(Topics.SCREENINGS, ScreenPassed.class)
            .map(ScreenPassed::getApplicationId)
            .collect(Collectors.toSet());
    Set<UUID> calledOff = calledOff(log);
    ByApplication interviews = new ByApplication(log, Topics.INTERVIEWS);
    List<Finding> findings = new ArrayList<>();
    for (UUID id : passed) {
      List<String> told = interviews.of(id).stream().map(InterviewLaw::word).toList();
      if (!isRight(told, expected.changes(id), calledOff.contains(id))) {
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

  /** Whom a coordinator called off, if it was not refused. */
  private static Set<UUID> calledOff(Log log) {
    Set<UUID> refused =
        log.records(Topics.replies(Topic.Owner.SCHEDULING_SERVICE), CommandAnswered.class)
            .filter(answer -> !answer.getAccepted())
            .map(CommandAnswered::getCommandId)
            .collect(Collectors.toSet());
    return log.records(Topics.SCHEDULING_COMMANDS, CancelInterview.class)
        .filter(cancel -> !refused.contains(cancel.getCommandId()))
        .map(CancelInterview::getApplicationId)
        .collect(Collectors.toSet());
  }

  /** Takes apart what was told at each end that there was. */
  private static boolean isRight(List<String> told, List<Step> changes, boolean calledOff) {
    List<String> left = told;
    boolean open = true;
    if (calledOff) {
      left = afterEnd(left, COORDINATOR);
      open = false;
    }
    for (Step step : changes) {
      String reason = reason(step);
      if (reason != null && open) {
        left = afterEnd(left, reason);
        open = false;
      } else if (step == Step.REOPEN) {
        open = true;
      }
    }
    return left != null && (open ? isArranged(left) : left.isEmpty());
  }

  /** What was told after an end for a reason; null if there is no such end to an arrangement. */
  private static @Nullable List<String> afterEnd(@Nullable List<String> told, String reason) {
    int end = told == null ? -1 : told.indexOf("cancelled: " + reason);
    return told == null || end < 0 || !isArranged(told.subList(0, end))
        ? null
        : told.subList(end + 1, told.size());
  }

  private static boolean isArranged(List<String> told) {
    String last = "";
    for (String word : told) {
      if (!NEXT.getOrDefault(last, Set.of()).contains(word)) {
        return false;
      }
      last = word;
    }
    return !told.isEmpty();
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
      case InterviewRescheduled rescheduled -> "rescheduled";
      case InterviewWaitlisted waitlisted ->
          waitlisted.getSessions().isEmpty() ? "waitlisted" : "waitlisted in part";
      case InterviewCancelled cancelled -> "cancelled: " + cancelled.getReason();
      case null, default -> "something else";
    };
  }
}

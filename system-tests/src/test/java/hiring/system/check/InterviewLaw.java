package hiring.system.check;

import hiring.contract.Topics;
import hiring.events.InterviewCancelled;
import hiring.events.InterviewScheduled;
import hiring.events.InterviewWaitlisted;
import hiring.events.ScreenPassed;
import hiring.system.log.Entry;
import hiring.system.log.Log;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Every passed application has exactly one of scheduled, waitlisted (one that waited may be
 * scheduled later, once), a withdrawn one is cancelled after that, once, and no other; and nobody
 * is interviewed who has not passed.
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
      if (!isRight(told, expected.withdrawn().contains(id))) {
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

  private static boolean isRight(List<String> told, boolean withdrawn) {
    if (!withdrawn) {
      return ARRANGED.contains(told);
    }
    return !told.isEmpty()
        && told.getLast().equals("cancelled")
        && ARRANGED.contains(told.subList(0, told.size() - 1));
  }

  private static String word(Entry entry) {
    return switch (entry.record()) {
      case InterviewScheduled scheduled -> "scheduled";
      case InterviewWaitlisted waitlisted -> "waitlisted";
      case InterviewCancelled cancelled -> "cancelled";
      case null, default -> "something else";
    };
  }
}

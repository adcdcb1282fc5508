package hiring.system.check;

import hiring.contract.Topic;
import hiring.contract.Topics;
import hiring.events.CommandAnswered;
import hiring.events.DeclineSession;
import hiring.events.InterviewCancelled;
import hiring.events.InterviewSession;
import hiring.events.RescheduleInterview;
import hiring.system.log.Entry;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Whoever declined a session is not asked to take it again; what somebody asked to move is moved,
 * and not to before they said.
 */
final class WishLaw implements BookLaw {

  private static final String NAME = "as people asked";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<Finding> broken(Book book) {
    Map<UUID, List<Arranged>> byApplication = new HashMap<>();
    book.arranged()
        .forEach(arranged ->
            byApplication
                .computeIfAbsent(arranged.applicationId(), any -> new ArrayList<>())
                .add(arranged));
    Set<UUID> refused = new HashSet<>();
    book.log()
        .records(Topics.replies(Topic.Owner.SCHEDULING_SERVICE), CommandAnswered.class)
        .filter(answer -> !answer.getAccepted())
        .forEach(answer -> refused.add(answer.getCommandId()));
    List<Finding> findings = new ArrayList<>();
    for (Entry request : book.log().of(Topics.POOL_REQUESTS)) {
      if (request.record() instanceof DeclineSession decline
          && !refused.contains(decline.getCommandId())) {
        declined(
            decline,
            request,
            byApplication.getOrDefault(decline.getApplicationId(), List.of()),
            findings);
      }
    }
    book.arranged().forEach(arranged -> moved(arranged, findings));
    return findings;
  }

  private static void declined(
      DeclineSession decline, Entry request, List<Arranged> ofOne, List<Finding> findings) {
    for (Arranged arranged : ofOne) {
      if (arranged.until() <= request.offset() || !arranged.pool().equals(decline.getPoolId())) {
        continue;
      }
      if (arranged.told() instanceof InterviewCancelled) {
        // What is asked for after an end is asked anew.
        return;
      }
      if (arranged.sessions().stream()
          .anyMatch(session ->
              session.getKind().equals(decline.getKind())
                  && Booked.sitting(session).contains(decline.getInterviewerId()))) {
        findings.add(Finding.of(NAME, arranged.by(), "with somebody who declined"));
      }
    }
  }

  private static void moved(Arranged arranged, List<Finding> findings) {
    if (arranged.request().record() instanceof RescheduleInterview asked
        && asked.getApplicationId().equals(arranged.applicationId())) {
      List<InterviewSession> moved = arranged.moved();
      Instant first = asked.getNotBefore();
      if (first != null && moved.stream().anyMatch(it -> it.getStart().isBefore(first))) {
        findings.add(Finding.of(NAME, arranged.by(), "moved to before it was to be"));
      }
      for (InterviewSession session : arranged.sessions()) {
        boolean toMove = asked.getKinds().isEmpty() || asked.getKinds().contains(session.getKind());
        if (toMove && !moved.contains(session)) {
          findings.add(Finding.of(NAME, arranged.by(), "not moved as was asked"));
        }
      }
    }
  }
}

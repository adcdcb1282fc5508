package hiring.system.check;

import hiring.contract.Topics;
import hiring.events.RefusalReason;
import hiring.events.SubmissionRefused;
import hiring.system.log.Entry;
import hiring.system.log.Log;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Every application that was sent is received exactly once, or refused once with its reason; and
 * none that was not sent is either.
 */
final class IntakeLaw implements Law {

  private static final String NAME = "received once, or refused once with its reason";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<Finding> broken(Log log, Expected expected) {
    ByApplication received = new ByApplication(log, Topics.APPLICATIONS);
    ByApplication refused = new ByApplication(log, Topics.SUBMISSION_REFUSALS);
    List<Finding> findings = new ArrayList<>();
    expected
        .submissions()
        .forEach((id, reason) -> judge(id, reason, received.of(id), refused.of(id), findings));
    Set<UUID> sent = expected.submissions().keySet();
    strangers(received, sent, findings);
    strangers(refused, sent, findings);
    return findings;
  }

  private static void judge(
      UUID id,
      Optional<RefusalReason> reason,
      List<Entry> received,
      List<Entry> refused,
      List<Finding> findings) {
    int receivedTimes = reason.isEmpty() ? 1 : 0;
    if (received.size() != receivedTimes || refused.size() != 1 - receivedTimes) {
      findings.add(
          Finding.of(
              NAME, id, "received " + received.size() + ", refused " + refused.size() + " times"));
    } else if (reason.isPresent()
        && !(refused.getFirst().record() instanceof SubmissionRefused refusal
            && refusal.getReason() == reason.get())) {
      findings.add(Finding.of(NAME, refused.getFirst(), "refused not for " + reason.get()));
    }
  }

  private static void strangers(ByApplication told, Set<UUID> sent, List<Finding> findings) {
    for (UUID id : told.ids()) {
      if (!sent.contains(id)) {
        findings.add(Finding.of(NAME, told.of(id).getFirst(), "was never sent"));
      }
    }
  }
}

package hiring.system.check;

import static hiring.contract.Topics.APPLICATIONS;
import static hiring.contract.Topics.APPLICATION_UPDATES;
import static hiring.contract.Topics.CANDIDATE_UPDATES;
import static hiring.contract.Topics.INTERVIEWER_POOLS;
import static hiring.contract.Topics.INTERVIEWS;
import static hiring.contract.Topics.ROLES;
import static hiring.contract.Topics.SCREENINGS;
import static hiring.contract.Topics.SUBMISSION_REFUSALS;

import hiring.contract.Topic;
import hiring.system.log.Entry;
import hiring.system.log.Log;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Every event is told of once: no two records of a public topic have one id. */
final class IdentityLaw implements Law {

  private static final String NAME = "told of once";
  private static final List<Topic> EVENTS =
      List.of(
          ROLES,
          APPLICATIONS,
          APPLICATION_UPDATES,
          CANDIDATE_UPDATES,
          SUBMISSION_REFUSALS,
          SCREENINGS,
          INTERVIEWER_POOLS,
          INTERVIEWS);

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<Finding> broken(Log log, Expected expected) {
    List<Finding> findings = new ArrayList<>();
    for (Topic topic : EVENTS) {
      Set<UUID> seen = new HashSet<>();
      for (Entry entry : log.of(topic)) {
        UUID id = entry.id();
        if (id != null && !seen.add(id)) {
          findings.add(Finding.of(NAME, entry, "event " + id + " is there before"));
        }
      }
    }
    return findings;
  }
}

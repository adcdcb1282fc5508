package hiring.system.check;

import hiring.contract.Topics;
import hiring.system.log.Log;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Every withdrawal of a received application is told of once, and no other. */
final class WithdrawalLaw implements Law {

  private static final String NAME = "withdrawn once";

  @Override
  public List<Finding> broken(Log log, Expected expected) {
    ByApplication withdrawn = new ByApplication(log, Topics.APPLICATION_UPDATES);
    Set<UUID> all = new HashSet<>(withdrawn.ids());
    all.addAll(expected.withdrawn());
    List<Finding> findings = new ArrayList<>();
    for (UUID id : all) {
      int times = withdrawn.of(id).size();
      if (times != (expected.withdrawn().contains(id) ? 1 : 0)) {
        findings.add(Finding.of(NAME, id, "withdrawn " + times + " times"));
      }
    }
    return findings;
  }
}

package hiring.system.check;

import hiring.contract.Topics;
import hiring.events.OpeningFilled;
import hiring.events.OpeningFreed;
import hiring.system.log.Entry;
import hiring.system.log.Log;
import hiring.system.scenario.Step;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Who was hired, and did not come to nothing, fills an opening, and nobody else does; a role never
 * has more of them than openings.
 */
final class OpeningLaw implements Law {

  private static final String NAME = "one opening for each who was hired";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<Finding> broken(Log log, Expected expected) {
    List<Finding> findings = new ArrayList<>();
    Set<UUID> filling = new HashSet<>();
    for (Entry entry : log.of(Topics.ROLES)) {
      if (entry.record() instanceof OpeningFilled filled) {
        filling.add(filled.getApplicationId());
        if (filled.getFilled() > filled.getTerms().getOpenings()) {
          findings.add(Finding.of(NAME, entry, "fills more openings than there are"));
        }
      } else if (entry.record() instanceof OpeningFreed freed) {
        filling.remove(freed.getApplicationId());
      }
    }
    Set<UUID> all = new HashSet<>(filling);
    all.addAll(expected.changed().keySet());
    for (UUID id : all) {
      List<Step> changes = expected.changes(id);
      boolean hired = !changes.isEmpty() && changes.getLast() == Step.HIRE;
      if (hired != filling.contains(id)) {
        findings.add(Finding.of(NAME, id, hired ? "fills none" : "fills one"));
      }
    }
    return findings;
  }
}

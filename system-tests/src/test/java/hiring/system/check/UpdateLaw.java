package hiring.system.check;

import hiring.contract.Topics;
import hiring.system.log.Log;
import hiring.system.scenario.Step;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** All that was said of a received application is told of once, in order, and nothing else is. */
final class UpdateLaw implements Law {

  private static final String NAME = "each change told once";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<Finding> broken(Log log, Expected expected) {
    ByApplication updates = new ByApplication(log, Topics.APPLICATION_UPDATES);
    Set<UUID> all = new HashSet<>(updates.ids());
    all.addAll(expected.changed().keySet());
    List<Finding> findings = new ArrayList<>();
    for (UUID id : all) {
      List<String> told =
          updates.of(id).stream()
              .map(entry -> Objects.requireNonNull(entry.record()).getSchema().getName())
              .toList();
      if (!told.equals(expected.changes(id).stream().map(Step::told).toList())) {
        findings.add(Finding.of(NAME, id, "is told of as " + told));
      }
    }
    return findings;
  }
}

package hiring.system.check;

import hiring.contract.Topic;
import hiring.contract.Topics;
import hiring.system.fold.Partitions;
import hiring.system.log.Entry;
import hiring.system.log.Log;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A submission that lies in another partition than its key belongs to is written once more, to the
 * right one. (A run sends each delivery once, so its id tells.)
 */
final class PlacementLaw implements Law {

  private static final String NAME = "a misplaced submission is moved once";
  private static final Topic TOPIC = Topics.ATS_SUBMISSIONS;

  private final int partitions;

  PlacementLaw(int partitions) {
    this.partitions = partitions;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<Finding> broken(Log log, Expected expected) {
    Map<UUID, Integer> placed = new HashMap<>();
    for (Entry entry : log.of(TOPIC)) {
      UUID id = entry.id();
      if (id != null && !Partitions.isMisplaced(entry, partitions)) {
        placed.merge(id, 1, Integer::sum);
      }
    }
    List<Finding> findings = new ArrayList<>();
    for (Entry entry : log.of(TOPIC)) {
      UUID id = entry.id();
      int times = id == null ? 0 : placed.getOrDefault(id, 0);
      if (id != null && Partitions.isMisplaced(entry, partitions) && times != 1) {
        findings.add(Finding.of(NAME, entry, "moved " + times + " times"));
      }
    }
    return findings;
  }
}

package hiring.system.check;

import hiring.contract.Topics;
import hiring.system.log.Entry;
import hiring.system.log.Log;
import hiring.system.scenario.Step;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Of an erased application compaction leaves nothing: its latest record is a tombstone. No other
 * application has one.
 */
final class ErasureLaw implements Law {

  private static final String NAME = "erased, and nobody else";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<Finding> broken(Log log, Expected expected) {
    Map<String, Entry> latest = new HashMap<>();
    log.of(Topics.APPLICATIONS).forEach(entry -> latest.put(entry.keyText(), entry));
    List<Finding> findings = new ArrayList<>();
    for (Entry entry : latest.values()) {
      UUID id = UUID.fromString(entry.keyText());
      boolean erased =
          expected.changes(id).stream().map(Step::told).anyMatch("ApplicationErased"::equals);
      if (erased != (entry.value() == null)) {
        findings.add(Finding.of(NAME, entry, erased ? "is still there" : "is gone"));
      }
    }
    return findings;
  }
}

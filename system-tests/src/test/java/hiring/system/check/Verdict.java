package hiring.system.check;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the checker says of a log.
 *
 * @param byLaw how many findings each law has, by its name
 * @param compared how many records were compared with the fold, by topic
 */
public record Verdict(
    List<Finding> findings, Map<String, Integer> byLaw, Map<String, Integer> compared) {

  private static final int SHOWN = 25;

  public Verdict {
    findings = List.copyOf(findings);
    // In the order in which the laws are looked at.
    byLaw = Collections.unmodifiableMap(new LinkedHashMap<>(byLaw));
  }

  /** The first findings, a line each. */
  public String summary() {
    StringBuilder summary = new StringBuilder();
    summary.append(findings.size()).append(" findings");
    findings.stream().limit(SHOWN).forEach(finding -> summary.append("\n  ").append(finding));
    return summary.toString();
  }
}

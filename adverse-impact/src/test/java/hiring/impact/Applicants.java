package hiring.impact;

import hiring.contract.Ids;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** Applicants for tests, and what they declared. */
final class Applicants {

  static final Role ROLE =
      new Role(Ids.derive("role/engineer"), "Engineer", new TreeMap<>(), false);

  private final List<String> dimensions;
  private final Map<UUID, Screened> screened = new HashMap<>();
  private final Map<UUID, List<String>> declared = new HashMap<>();

  Applicants(String... dimensions) {
    this.dimensions = List.of(dimensions);
  }

  static UUID application(int number) {
    return Ids.applicationId("test", "", "" + number);
  }

  static Screened screened(Verdict verdict, int score, Finding... findings) {
    return new Screened(1, verdict, score, List.of(findings), false, false);
  }

  /** So many who declared these labels; none given: not in the file. */
  Applicants add(int number, Screened each, String... labels) {
    for (int i = 0; i < number; i++) {
      UUID application = application(screened.size());
      screened.put(application, each);
      if (labels.length > 0) {
        declared.put(application, List.of(labels));
      }
    }
    return this;
  }

  /** A group of which so many are passed, the others failed. */
  Applicants selected(int part, int whole, String... labels) {
    return add(part, screened(Verdict.PASSED, 1), labels)
        .add(whole - part, screened(Verdict.FAILED, 1), labels);
  }

  Groups groups() {
    return new Groups(dimensions, declared);
  }

  Sample sample() {
    return new Sample(screened, 0, 0, 0);
  }

  Report report() {
    return report(0);
  }

  Report report(double leastShare) {
    return Analysis.report(ROLE, sample(), groups(), leastShare);
  }

  static Compared of(Comparison comparison, String... labels) {
    return comparison.groups().stream()
        .filter(each -> each.group().labels().equals(List.of(labels)))
        .findFirst()
        .orElseThrow();
  }
}

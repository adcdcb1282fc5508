package hiring.impact;

import hiring.impact.Section.OfCriterion;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;

/** From decisions and declared groups to figures; nothing else goes in. */
final class Analysis {

  /** Of one rubric all lists are equal; whatever they are, their order is always the same. */
  private static final Comparator<List<String>> LONGEST_FIRST =
      Comparator.<List<String>>comparingInt(List::size)
          .reversed()
          .thenComparing(ids -> String.join(",", ids));

  private final Sample sample;
  private final Groups groups;
  private final double leastShare;
  private final OptionalDouble median;
  private final Set<String> criteria;

  private Analysis(Sample sample, Groups groups, double leastShare) {
    this.sample = sample;
    this.groups = groups;
    this.leastShare = leastShare;
    this.median = Median.of(sample.screened().stream().mapToInt(Screened::score));
    this.criteria = criteria(sample.screened());
  }

  /**
   * All figures: for each dimension and each pair of them, selection, scores and criteria.
   *
   * @param leastShare groups with a smaller share of the declared are told, and not compared; 0 to
   *     1
   */
  static Report report(Role role, Sample sample, Groups groups, double leastShare) {
    Analysis analysis = new Analysis(sample, groups, leastShare);
    return new Report(
        role,
        sample.counted(role),
        groups.declared().size(),
        groups.countOf(sample.applicants().keySet()),
        analysis.median,
        leastShare,
        groups.groupings().stream().map(analysis::section).toList());
  }

  private Section section(List<String> dimensions) {
    Map<UUID, Group> members = members(dimensions);
    Counting selection = new Counting(members.values());
    Counting scoring = new Counting(members.values());
    Map<String, Counting> met = new LinkedHashMap<>();
    criteria.forEach(id -> met.put(id, new Counting(members.values())));
    sample
        .applicants()
        .forEach((application, screened) -> {
          Group group = members.get(application);
          selection.count(group, count -> selected(count, screened.verdict()));
          scoring.count(group, count -> count.with(isAboveMedian(screened.score())));
          for (Finding finding : screened.findings()) {
            Objects.requireNonNull(met.get(finding.criterion()))
                .count(group, count -> judged(count, finding.outcome()));
          }
        });
    List<OfCriterion> ofEach = new ArrayList<>();
    met.forEach((id, counting) -> ofEach.add(new OfCriterion(id, counting.compare(leastShare))));
    return new Section(
        dimensions, selection.compare(leastShare), scoring.compare(leastShare), ofEach);
  }

  private Map<UUID, Group> members(List<String> dimensions) {
    Map<UUID, Group> members = new HashMap<>();
    for (UUID application : sample.applicants().keySet()) {
      groups.of(application, dimensions).ifPresent(group -> members.put(application, group));
    }
    return members;
  }

  private boolean isAboveMedian(int score) {
    return score > median.orElseThrow();
  }

  private static Count selected(Count count, Verdict verdict) {
    Count counted = count.with(verdict == Verdict.PASSED);
    return verdict == Verdict.REFERRED ? counted.withApart() : counted;
  }

  private static Count judged(Count count, Outcome outcome) {
    return outcome == Outcome.UNKNOWN ? count.withApart() : count.with(outcome == Outcome.MET);
  }

  /** In the order of the latest rubric; what only earlier ones ask comes after it. */
  private static Set<String> criteria(Collection<Screened> all) {
    SortedMap<Integer, SortedSet<List<String>>> ofVersions =
        new TreeMap<>(Comparator.reverseOrder());
    for (Screened each : all) {
      ofVersions
          .computeIfAbsent(each.roleVersion(), unseen -> new TreeSet<>(LONGEST_FIRST))
          .add(each.findings().stream().map(Finding::criterion).toList());
    }
    Set<String> ids = new LinkedHashSet<>();
    ofVersions.values().forEach(lists -> lists.forEach(ids::addAll));
    return ids;
  }
}

package hiring.impact;

import hiring.impact.Section.OfCriterion;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/** From decisions and declared groups to figures; nothing else goes in. */
final class Analysis {

  /** Of one rubric all lists are equal; whatever they are, their order is always the same. */
  private static final Comparator<List<String>> LONGEST_FIRST =
      Comparator.<List<String>>comparingInt(List::size)
          .reversed()
          .thenComparing(ids -> String.join(",", ids));

  private final Sample sample;
  private final List<UUID> applicants;
  private final Groups groups;
  private final double leastShare;
  private final OptionalDouble median;
  private final Set<String> criteria;

  private Analysis(Sample sample, Groups groups, double leastShare) {
    this.sample = sample;
    this.applicants = List.copyOf(sample.applicants().keySet());
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
    Membership members = Membership.of(applicants, groups, dimensions);
    Counting selection = members.counting();
    Counting scoring = members.counting();
    Map<String, Counting> met = new LinkedHashMap<>();
    criteria.forEach(id -> met.put(id, members.counting()));
    for (int applicant = 0; applicant < applicants.size(); applicant++) {
      Screened screened =
          Objects.requireNonNull(sample.applicants().get(applicants.get(applicant)));
      int place = members.placeOf(applicant);
      select(selection, place, screened.verdict());
      scoring.count(place, screened.score() > median.orElseThrow());
      for (Finding finding : screened.findings()) {
        judge(Objects.requireNonNull(met.get(finding.criterion())), place, finding.outcome());
      }
    }
    List<OfCriterion> ofEach = new ArrayList<>();
    met.forEach(
        (id, counting) -> ofEach.add(new OfCriterion(id, members.compare(counting, leastShare))));
    return new Section(
        dimensions,
        members.compare(selection, leastShare),
        members.compare(scoring, leastShare),
        ofEach);
  }

  private static void select(Counting selection, int place, Verdict verdict) {
    selection.count(place, verdict == Verdict.PASSED);
    if (verdict == Verdict.REFERRED) {
      selection.countApart(place);
    }
  }

  private static void judge(Counting met, int place, Outcome outcome) {
    if (outcome == Outcome.UNKNOWN) {
      met.countApart(place);
    } else {
      met.count(place, outcome == Outcome.MET);
    }
  }

  /** In the order of the latest rubric; what only earlier ones ask comes after it. */
  private static Set<String> criteria(Collection<Screened> all) {
    SortedMap<Integer, Set<List<String>>> ofVersions = new TreeMap<>(Comparator.reverseOrder());
    for (Screened each : all) {
      ofVersions
          .computeIfAbsent(each.roleVersion(), unseen -> new HashSet<>())
          .add(each.findings().stream().map(Finding::criterion).toList());
    }
    Set<String> ids = new LinkedHashSet<>();
    for (Set<List<String>> lists : ofVersions.values()) {
      lists.stream().sorted(LONGEST_FIRST).forEach(ids::addAll);
    }
    return ids;
  }
}

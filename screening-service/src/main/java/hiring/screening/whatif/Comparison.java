package hiring.screening.whatif;

import hiring.screening.domain.Assessment;
import hiring.screening.domain.Criterion;
import hiring.screening.domain.Finding;
import hiring.screening.domain.Rubric;
import hiring.screening.domain.RubricTerms;
import hiring.screening.domain.Verdict;
import hiring.screening.whatif.Observation.Judged;
import hiring.screening.whatif.Observation.Screened;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Holds what the new rubric decides against what was decided. Compared is what the two rubrics
 * decide; what a person decided is told beside it.
 */
final class Comparison {

  private final Role role;
  private final Rubric rubric;
  private final List<Compared> compared = new ArrayList<>();
  private final List<Map<Finding.Result, Integer>> found = new ArrayList<>();
  private final Map<Report.Missing, Integer> missing = new EnumMap<>(Report.Missing.class);

  private Comparison(Role role, Rubric rubric) {
    this.role = role;
    this.rubric = rubric;
    rubric.terms().criteria().forEach(criterion -> found.add(new EnumMap<>(Finding.Result.class)));
  }

  /**
   * The report.
   *
   * @param rubric the new one, by which every case was judged
   */
  static Report of(Role role, Rubric rubric, Cases cases) {
    Comparison comparison = new Comparison(role, rubric);
    cases.sorted().forEach(entry -> comparison.add(entry.getKey(), entry.getValue()));
    return comparison.report();
  }

  private void add(UUID application, Case one) {
    Judged judged = one.judged();
    if (!one.isOfRole()) {
      return;
    }
    if (one.isErased()) {
      missing.merge(Report.Missing.ERASED, 1, Integer::sum);
    } else if (judged != null) {
      compared.add(compared(application, one, judged));
    } else {
      missing.merge(
          one.isGarbled() ? Report.Missing.UNREADABLE : Report.Missing.NO_RECORD, 1, Integer::sum);
    }
  }

  private Compared compared(UUID application, Case one, Judged judged) {
    Assessment assessment = new Assessment(rubric, judged.findings());
    for (int i = 0; i < judged.findings().size(); i++) {
      found.get(i).merge(judged.findings().get(i).result(), 1, Integer::sum);
    }
    Screened before = byRubric(one);
    Screened person = one.byPerson();
    Observation.Ended ended = one.ended();
    Verdict after = assessment.verdict();
    return new Compared(
        application,
        judged.roleVersion(),
        before == null ? null : before.verdict(),
        before == null ? null : before.score(),
        person == null ? null : person.verdict(),
        ended == null ? null : ended.ending(),
        after,
        assessment.score(),
        before == null || before.verdict() == after ? List.of() : causes(before, assessment),
        assessment.missing());
  }

  /**
   * What the rubric decided. Where a person decides while the delay of a rejection runs, nobody is
   * told of it but by the lines that the person's decision carries.
   */
  private @Nullable Screened byRubric(Case one) {
    Screened person = one.byPerson();
    if (one.byRubric() != null || person == null) {
      return one.byRubric();
    }
    Causes.Sheet told = told(person);
    return told == null
        ? null
        : new Screened(
            person.application(),
            person.offset(),
            person.roleVersion(),
            told.verdict(),
            false,
            person.score(),
            person.results());
  }

  private Causes.@Nullable Sheet told(Screened screened) {
    RubricTerms terms = role.rubrics().get(screened.roleVersion());
    return terms == null ? null : Causes.told(terms, screened.results());
  }

  private List<String> causes(Screened before, Assessment assessment) {
    Causes.Sheet told = told(before);
    return told == null
        ? List.of()
        : Causes.of(before.verdict(), told, Causes.Sheet.of(rubric.terms(), assessment.lines()));
  }

  private Report report() {
    List<Report.Asked> asked = new ArrayList<>();
    List<Criterion> criteria = rubric.terms().criteria();
    for (int i = 0; i < criteria.size(); i++) {
      Criterion criterion = criteria.get(i);
      asked.add(
          new Report.Asked(criterion.id(), criterion.points(), criterion.knockout(), found.get(i)));
    }
    return new Report(role, rubric.terms(), compared, asked, missing);
  }
}

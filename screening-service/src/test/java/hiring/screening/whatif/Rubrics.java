package hiring.screening.whatif;

import hiring.screening.domain.Assessment;
import hiring.screening.domain.Criterion;
import hiring.screening.domain.Degree;
import hiring.screening.domain.Evidence;
import hiring.screening.domain.QuerySearch;
import hiring.screening.domain.Requirement;
import hiring.screening.domain.Rubric;
import hiring.screening.domain.RubricTerms;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Small rubrics, and applications as a rubric had decided about them. */
final class Rubrics {

  static final UUID ROLE = new UUID(0, 7);

  private Rubrics() {}

  static Criterion years(int least, boolean knockout, int points) {
    return new Criterion(
        "years", "Years", knockout, points, true, new Requirement.Years(least, null));
  }

  static Criterion language(String id, String language, int points) {
    return new Criterion(
        id, id, false, points, false, new Requirement.Languages(List.of(language), 1));
  }

  static Rubric rubric(int passMark, int referFrom, Criterion... criteria) {
    return Rubric.compile(
        new RubricTerms(passMark, referFrom, List.of(criteria)), QuerySearch.Compiler.NONE);
  }

  static Evidence evidence(@Nullable Double years, String... languages) {
    return new Evidence(years, Degree.UNKNOWN, List.of(languages), List.of(), null, null);
  }

  /** What the service tells of an assessment. */
  static Observation.Screened told(UUID application, long offset, Assessment assessment) {
    return new Observation.Screened(
        application,
        offset,
        1,
        assessment.verdict(),
        false,
        assessment.score(),
        assessment.lines().stream()
            .map(line ->
                new Observation.Result(
                    line.criterion().id(), line.finding().result(), line.matched()))
            .toList());
  }

  /** Any rubric of up to four criteria, which have the same ids in all of them. */
  static Rubric any(Random random) {
    List<Criterion> criteria = new ArrayList<>();
    if (random.nextInt(4) > 0) {
      criteria.add(years(random.nextInt(8), random.nextBoolean(), random.nextInt(30)));
    }
    for (String language : List.of("Java", "Go", "C#")) {
      if (random.nextInt(4) > 0) {
        criteria.add(language(language, language, random.nextInt(30)));
      }
    }
    int passMark = random.nextInt(60);
    return rubric(passMark, random.nextInt(passMark + 1), criteria.toArray(Criterion[]::new));
  }

  static Evidence anyEvidence(Random random) {
    List<String> languages =
        List.of("Java", "Go", "C#").stream().filter(each -> random.nextBoolean()).toList();
    return evidence(
        random.nextInt(5) == 0 ? null : (double) random.nextInt(10),
        languages.toArray(String[]::new));
  }
}

package hiring.screening.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Small rubrics and evidence to say rules with. */
final class Sample {

  static final UUID APPLICATION = new UUID(0, 42);
  static final UUID ROLE = new UUID(0, 7);
  static final Candidacy CANDIDACY =
      new Candidacy(APPLICATION, new RoleVersion(ROLE, 1), "greenhouse", "Europe/Vienna", 42);
  static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");

  static final Criterion FIVE_YEARS =
      new Criterion("experience", "Five years", true, 20, true, new Requirement.Years(5, null));
  static final Criterion BACHELOR =
      new Criterion(
          "degree", "A bachelor", false, 10, false, new Requirement.DegreeOf(Degree.BACHELOR));
  static final Criterion TWO_LANGUAGES =
      new Criterion(
          "languages",
          "Two languages",
          false,
          30,
          true,
          new Requirement.Languages(List.of("Go", "Java", "C#", "C++"), 2));
  static final Criterion MENTORS =
      new Criterion(
          "mentoring",
          "Mentors",
          false,
          40,
          false,
          new Requirement.Text(List.of("mentor*", "code review*"), 1));

  /** Passes from 60 points, a person decides from 30. */
  static final Rubric RUBRIC = rubric(FIVE_YEARS, BACHELOR, TWO_LANGUAGES, MENTORS);

  static final Evidence NOTHING =
      new Evidence(null, Degree.UNKNOWN, List.of(), List.of(), null, null);

  /** 100 points. */
  static final Evidence STRONG =
      evidence(8.0, Degree.MASTER, List.of("Java", "Go"), "Mentored three people.");

  /** 30 points: experience and degree. */
  static final Evidence MIDDLING = evidence(6.0, Degree.BACHELOR, List.of("PHP"), "Built shops.");

  /** 20 points: experience alone. */
  static final Evidence WEAK = evidence(6.0, Degree.NONE, List.of("PHP"), "Built shops.");

  private Sample() {}

  static Rubric rubric(Criterion... criteria) {
    return Rubric.compile(new RubricTerms(60, 30, List.of(criteria)), QuerySearch.Compiler.NONE);
  }

  static Evidence evidence(
      @Nullable Double years, Degree degree, List<String> languages, String... texts) {
    return new Evidence(years, degree, languages, List.of(), joined(texts), null);
  }

  static Evidence years(double years) {
    return new Evidence(years, Degree.UNKNOWN, List.of(), List.of(), null, null);
  }

  static Evidence degree(Degree degree) {
    return new Evidence(null, degree, List.of(), List.of(), null, null);
  }

  static Evidence languages(String... languages) {
    return new Evidence(null, Degree.UNKNOWN, List.of(languages), List.of(), null, null);
  }

  static Evidence answers(Answer... answers) {
    return new Evidence(null, Degree.UNKNOWN, List.of(), List.of(answers), null, null);
  }

  static Evidence text(String... texts) {
    return new Evidence(null, Degree.UNKNOWN, List.of(), List.of(), joined(texts), null);
  }

  /** As one text, in which no phrase reaches from one into the next. */
  private static @Nullable String joined(String... texts) {
    return texts.length == 0 ? null : String.join(" . ", texts);
  }

  /** What a single requirement finds. */
  static Finding finding(Requirement requirement, Evidence evidence) {
    Criterion criterion = new Criterion("it", "It", false, 10, true, requirement);
    return rubric(criterion).assess(evidence).findings().getFirst();
  }
}

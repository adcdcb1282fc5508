package hiring.screening.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for any rubric and any evidence; each seed tries forty of them. */
class RubricLawsTest {

  private static final int TRIES = 40;
  private static final List<String> VOCABULARY =
      List.of(
          "Go",
          "Java",
          "C++",
          "C#",
          ".NET",
          "on-call",
          "mentor*",
          "mentor",
          "code review*",
          "design",
          "design document*",
          "system",
          "system design",
          "back-end",
          "reliab*",
          "C");
  private static final List<String> PROSE =
      List.of(
          "Go",
          "java",
          "C++",
          "c#",
          ".NET",
          "on-call",
          "mentored",
          "code",
          "reviews",
          "design",
          "documents",
          "system",
          "back-end",
          "reliability",
          ",",
          "C",
          "and",
          ".",
          "Élan",
          "🙂");

  private static final List<Degree> DEGREES = List.of(Degree.values());
  private static final List<Degree> KNOWN_DEGREES = DEGREES.subList(1, DEGREES.size());

  static LongStream seeds() {
    return LongStream.rangeClosed(1, 25);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void more_evidence_never_lowers_the_score(long seed) {
    var random = new Random(seed);
    for (int i = 0; i < TRIES; i++) {
      Rubric rubric = rubric(random);
      Evidence less = evidence(random);
      Evidence more = plus(random, less);
      assertThat(rubric.assess(more).score())
          .as("%s beside %s", more, less)
          .isGreaterThanOrEqualTo(rubric.assess(less).score());
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void the_order_of_what_is_given_does_not_matter(long seed) {
    var random = new Random(seed);
    for (int i = 0; i < TRIES; i++) {
      Rubric rubric = rubric(random);
      Evidence evidence = evidence(random);
      Evidence shuffled =
          new Evidence(
              evidence.years(),
              evidence.degree(),
              shuffled(random, evidence.languages()),
              shuffled(random, evidence.answers()),
              /* resume= */ evidence.coverLetter(),
              /* coverLetter= */ evidence.resume());
      assertThat(rubric.assess(shuffled)).isEqualTo(rubric.assess(evidence));
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void the_same_evidence_is_judged_the_same_by_a_rubric_compiled_again(long seed) {
    var random = new Random(seed);
    for (int i = 0; i < TRIES; i++) {
      Rubric rubric = rubric(random);
      Evidence evidence = evidence(random);
      assertThat(Rubric.compile(rubric.terms(), QuerySearch.Compiler.NONE).assess(evidence))
          .isEqualTo(rubric.assess(evidence));
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void one_pass_over_all_phrases_finds_what_each_finds_alone(long seed) {
    var random = new Random(seed);
    for (int i = 0; i < TRIES; i++) {
      Evidence evidence = evidence(random);
      var together = new Phrases();
      VOCABULARY.forEach(together::add);
      Phrases.Found found = together.find(evidence);
      for (int phrase = 0; phrase < VOCABULARY.size(); phrase++) {
        var alone = new Phrases();
        alone.add(VOCABULARY.get(phrase));
        assertThat(found.has(phrase))
            .as("%s in %s", VOCABULARY.get(phrase), evidence)
            .isEqualTo(alone.find(evidence).has(0));
      }
    }
  }

  private static Rubric rubric(Random random) {
    List<Criterion> criteria =
        IntStream.range(0, 1 + random.nextInt(6)).mapToObj(i -> criterion(random, i)).toList();
    return Rubric.compile(
        new RubricTerms(random.nextInt(100), random.nextInt(50), criteria),
        QuerySearch.Compiler.NONE);
  }

  private static Criterion criterion(Random random, int i) {
    Requirement requirement =
        switch (random.nextInt(5)) {
          case 0 -> new Requirement.Years(random.nextInt(10), null);
          case 1 -> new Requirement.DegreeOf(one(random, KNOWN_DEGREES));
          case 2 -> new Requirement.Languages(some(random, VOCABULARY), 1 + random.nextInt(2));
          case 3 -> new Requirement.AnswerTo("q" + random.nextInt(2), some(random, PROSE));
          default -> new Requirement.Text(some(random, VOCABULARY), 1 + random.nextInt(3));
        };
    return new Criterion(
        "c" + i, "C", random.nextBoolean(), random.nextInt(30), random.nextBoolean(), requirement);
  }

  private static Evidence evidence(Random random) {
    return new Evidence(
        random.nextBoolean() ? null : (double) random.nextInt(12),
        one(random, DEGREES),
        some(random, PROSE),
        some(random, PROSE).stream().map(word -> answer(random, word)).toList(),
        text(random),
        text(random));
  }

  private static Evidence plus(Random random, Evidence less) {
    Evidence further = evidence(random);
    return new Evidence(
        less.years() == null ? further.years() : Double.valueOf(less.years() + random.nextInt(3)),
        Collections.max(List.of(less.degree(), further.degree())),
        joined(less.languages(), further.languages()),
        joined(less.answers(), further.answers()),
        joined(less.resume(), further.resume()),
        joined(less.coverLetter(), further.coverLetter()));
  }

  private static @Nullable String text(Random random) {
    return random.nextBoolean() ? null : prose(random) + " . " + prose(random);
  }

  private static @Nullable String joined(@Nullable String one, @Nullable String other) {
    return one == null || other == null ? (one == null ? other : one) : one + " . " + other;
  }

  private static Answer answer(Random random, String answer) {
    return new Answer("q" + random.nextInt(3), answer);
  }

  private static String prose(Random random) {
    return String.join(" ", some(random, PROSE));
  }

  private static <T> T one(Random random, List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  private static List<String> some(Random random, List<String> of) {
    return random.ints(random.nextInt(6), 0, of.size()).mapToObj(of::get).toList();
  }

  private static <T> List<T> shuffled(Random random, List<T> list) {
    List<T> shuffled = new ArrayList<>(list);
    Collections.shuffle(shuffled, random);
    return shuffled;
  }

  private static <T> List<T> joined(List<T> one, List<T> other) {
    List<T> joined = new ArrayList<>(one);
    joined.addAll(other);
    return joined;
  }
}

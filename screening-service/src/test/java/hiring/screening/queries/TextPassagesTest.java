package hiring.screening.queries;

import static org.assertj.core.api.Assertions.assertThat;

import hiring.screening.domain.Answer;
import hiring.screening.domain.Criterion;
import hiring.screening.domain.Degree;
import hiring.screening.domain.Evidence;
import hiring.screening.domain.Passage;
import hiring.screening.domain.Requirement;
import hiring.screening.domain.Rubric;
import hiring.screening.domain.RubricTerms;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Where a term matched, for people to read. */
class TextPassagesTest {

  private static final Evidence EVIDENCE =
      new Evidence(
          9.0,
          Degree.MASTER,
          List.of("Java"),
          List.of(new Answer("Why us?", "I like on-call, oddly."), new Answer("Else?", "")),
          "Led the design of Distributed\n  Systems; distributed teams. Then mentored: mentoring.",
          "Distributed systems again.");

  @Test
  void a_phrase_is_shown_wherever_it_stands_with_the_words_around_it() {
    assertThat(phrases("distributed systems"))
        .containsExactly(
            new Passage(
                "distributed systems",
                "resume",
                "Led the design of Distributed Systems; distributed teams. Then mentored: mentoring."),
            new Passage("distributed systems", "coverLetter", "Distributed systems again."));
    assertThat(phrases("on-call")).extracting(Passage::field).containsExactly("answers");
    assertThat(phrases("distributed teams")).hasSize(1);
    assertThat(phrases("systems distributed")).as("across a sign").isEmpty();
  }

  @Test
  void any_ending_of_a_word_is_shown_once_where_pieces_overlap() {
    assertThat(phrases("mentor*")).hasSize(1);
  }

  @Test
  void a_query_is_shown_by_its_own_words() {
    Requirement asked = new Requirement.Queries(List.of("\"design systems\"~3"), 1);
    assertThat(new TextPassages().find(asked, List.of("\"design systems\"~3"), EVIDENCE))
        .singleElement()
        .returns("resume", Passage::field)
        .returns("\"design systems\"~3", Passage::term);
  }

  @Test
  void what_is_no_text_has_no_passages() {
    Requirement languages = new Requirement.Languages(List.of("Java"), 1);
    assertThat(new TextPassages().find(languages, List.of("Java"), EVIDENCE)).isEmpty();
  }

  static Stream<Long> seeds() {
    return Stream.iterate(1L, seed -> seed + 1).limit(500);
  }

  /** Whatever the text: a term that matched has a passage, one that did not has none. */
  @ParameterizedTest
  @MethodSource("seeds")
  void who_matched_can_be_shown_why_and_nobody_else(long seed) {
    Random random = new Random(seed);
    Evidence evidence =
        new Evidence(
            null, Degree.UNKNOWN, List.of(), List.of(), words(random, 12), words(random, 6));
    List<String> phrases = Stream.generate(() -> words(random, 3).strip()).limit(4).toList();
    List<String> queries = Stream.generate(() -> word(random)).limit(4).toList();
    for (Requirement asked :
        List.of(new Requirement.Text(phrases, 1), new Requirement.Queries(queries, 1))) {
      var criterion = new Criterion("text", "Text", false, 10, true, asked);
      var line =
          Rubric.compile(new RubricTerms(1, 0, List.of(criterion)), TextQuerySearch.COMPILER)
              .assess(evidence)
              .lines()
              .getFirst();
      assertThat(
              new TextPassages()
                  .find(asked, asked.terms(), evidence).stream()
                      .map(Passage::term)
                      .collect(Collectors.toSet()))
          .containsExactlyInAnyOrderElementsOf(Set.copyOf(line.matched()));
    }
  }

  private static String words(Random random, int most) {
    return IntStream.range(0, 1 + random.nextInt(most))
        .mapToObj(i -> word(random) + (random.nextInt(6) == 0 ? ", " : " "))
        .collect(Collectors.joining());
  }

  private static String word(Random random) {
    return List.of("kafka", "C++", "on-call", "Go", "größe", "systems").get(random.nextInt(6));
  }

  private static List<Passage> phrases(String phrase) {
    return new TextPassages()
        .find(new Requirement.Text(List.of(phrase), 1), List.of(phrase), EVIDENCE);
  }
}

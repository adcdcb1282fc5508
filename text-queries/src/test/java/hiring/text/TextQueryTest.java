package hiring.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextQueryTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "mentor                           | She mentored three people.              | true",
        "\"distributed systems\"        | Designs distributed systems.            | true",
        "\"distributed system\"         | Designs distributed systems.            | true",
        "\"distributed systems\"        | Distributed, and large systems.         | false",
        "\"distributed systems\"~3      | Distributed, and large systems.         | true",
        "design AND kafka                 | Kafka, and the design of it.            | true",
        "design AND kafka                 | Kafka.                                  | false",
        "design -kafka                    | Designs with Kafka.                     | false",
        "kub*                             | Kubernetes                              | true",
        "C++                              | Wrote C++, for years                    | true",
        "C++                              | Wrote C, for years                      | false",
        "C++                              | C++17 and Rust                          | true",
        "C++17                            | C++17 and Rust                          | true",
        "C++17                            | C++ and Rust                            | false",
        "Node.js                          | Services in node.js.                    | true",
        "C#                               | C#                                      | true",
        "C                                | C#                                      | false",
        ".NET                             | Ported it to .NET.                      | true",
        ".NET                             | The net result                          | false",
        ".NET                             | example.net                             | false",
        "event-driven                     | An event driven pipeline                | true",
        "event-driven                     | Driven by one event                     | false",
        "\"CI/CD\"                      | Built the CI/CD of all teams            | true",
        "resilient                        | re\u00ADsili\u00ADent                 | true",
        "“distributed systems”            | Systems, distributed                    | false",
        "kafka\u00A0AND\u00A0design       | Kafka                                   | false",
        "ka\\fk*a                         | Kafka                                   | true",
        "café                             | In a cafe\u200D\u0301                   | true",
        "café                             | In a cafe\u0301                        | true"
      })
  void a_query_is_found_in_all_forms_of_its_words(String query, String text, boolean found)
      throws TextQueryException {
    assertThat(find(query.strip(), new Texts(text, null, List.of()))).isEqualTo(found);
  }

  @Test
  void a_field_is_searched_alone_and_none_means_all_together() throws TextQueryException {
    Texts texts = new Texts("Kafka", "mentoring", List.of("on-call"));
    assertThat(find("resume:kafka", texts)).isTrue();
    assertThat(find("coverLetter:kafka", texts)).isFalse();
    assertThat(find("answers:\"on call\"", texts)).isTrue();
    assertThat(find("kafka AND mentor AND on-call", texts)).isTrue();
  }

  @Test
  void no_phrase_reaches_from_one_text_into_the_next() throws TextQueryException {
    Texts texts = new Texts("distributed", "systems", List.of("paging", "duties"));
    assertThat(find("\"distributed systems\"~50", texts)).isFalse();
    assertThat(find("answers:\"paging duty\"~50", texts)).isFalse();
  }

  @Test
  void without_a_word_there_is_nothing_to_search() throws TextQueryException {
    TextQueries queries = TextQueries.compile(List.of(TextQuery.parse("kafka")));
    assertThat(queries.find(new Texts(null, " … ", List.of())).anyWord()).isFalse();
    assertThat(queries.find(new Texts(null, "the", List.of())).anyWord()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"distributed systems   |  1 | a quotation mark is not closed",
        "kafka AND (design        | 17 | a bracket is not closed",
        "kafka) design            |  6 | a bracket is closed that was not opened",
        "kafka skills:design      |  7 | no such field; there are resume, coverLetter and answers",
        "kafka *stream            |  7 | * and ? go behind a letter or a digit",
        "CI/CD                    |  3 | a slash begins a regular expression: write \"CI/CD\" or CI\\/CD",
        "kafka^2                  |  6 | words have no weight here; give the criterion points",
        "kafka~1                  |  6 | words are searched for as they are written; ~ goes behind a phrase",
        "[a TO b]                 |  1 | ranges cannot be searched for; write \\ before the sign",
        "the                      |  1 | nothing to search for: every text has such words",
        "NOT kafka                |  1 | it says only what must not be there",
        "\"a b c\"~51 kafka     |  8 | ~ goes up to 50",
        "go \"b c b\"~2           | 11 | a phrase with ~ names each word once",
        "\"kaf* stream\"          |  5 | within quotation marks words are whole; * means nothing there",
        "go x-resume:kafka        |  4 | no such field; there are resume, coverLetter and answers",
        "go +resume.x:kafka       |  5 | no such field; there are resume, coverLetter and answers",
        "go \\                     |  4 | not a query: brackets, quotation marks or words such as AND stand where they mean nothing",
        "any:kafka                |  1 | no such field; there are resume, coverLetter and answers",
        "((((((((((( kafka        | 11 | brackets are nested more than 10 deep"
      })
  void a_query_that_cannot_be_searched_for_says_where_and_why(
      String query, int column, String message) {
    assertThatExceptionOfType(TextQueryException.class)
        .isThrownBy(() -> TextQuery.parse(query))
        .withMessage(message)
        .extracting(TextQueryException::column)
        .isEqualTo(column);
  }

  @Test
  void what_only_lucene_refuses_has_a_column_too() {
    assertThatExceptionOfType(TextQueryException.class)
        .isThrownBy(() -> TextQuery.parse("kafka AND AND design"))
        .extracting(TextQueryException::column)
        .isEqualTo(11);
    assertThatExceptionOfType(TextQueryException.class)
        .isThrownBy(() -> TextQuery.parse("\"column 3\" AND AND"))
        .extracting(TextQueryException::column)
        .isEqualTo(16);
  }

  @Test
  void a_query_is_neither_empty_nor_endless() {
    for (String query : List.of("", " ", "k".repeat(501), "k ".repeat(65), phrase(65))) {
      assertThatExceptionOfType(TextQueryException.class).isThrownBy(() -> TextQuery.parse(query));
    }
  }

  @Test
  void a_passage_is_cut_from_around_the_match() throws TextQueryException {
    String text = "word ".repeat(60) + "led the design of payments " + "word ".repeat(60);
    TextQueries queries =
        TextQueries.compile(
            List.of(TextQuery.parse("\"designs of payment\""), TextQuery.parse("kafka")));
    Texts texts = new Texts(null, text, List.of());
    List<Passage> passages = queries.passages(texts, 0);
    assertThat(passages).hasSize(1);
    assertThat(passages.getFirst().field()).isEqualTo("coverLetter");
    assertThat(passages.getFirst().text())
        .contains("led the design of payments")
        .startsWith("…")
        .endsWith("…")
        .hasSizeLessThan(230);
    assertThat(queries.passages(texts, 1)).isEmpty();
  }

  @Test
  void a_passage_shows_the_phrase_and_not_its_words_elsewhere() throws TextQueryException {
    String far = "of ".repeat(100);
    String text = "systems " + far + "distributed systems " + far + "distributed";
    TextQueries queries =
        TextQueries.compile(
            List.of(
                TextQuery.parse("\"distributed systems\""),
                TextQuery.parse("\"systems distributed\"~2"),
                TextQuery.parse("distributed systems -kafka")));
    Texts texts = new Texts(text, text, List.of("of"));
    assertThat(queries.passages(texts, 0))
        .extracting(Passage::field)
        .containsExactly("resume", "coverLetter");
    assertThat(queries.passages(texts, 0))
        .extracting(Passage::text)
        .allMatch(passage -> passage.contains("of distributed systems of"));
    assertThat(queries.passages(texts, 1)).isEqualTo(queries.passages(texts, 0));
    assertThat(queries.passages(texts, 2)).hasSize(3);
  }

  @Test
  void a_passage_cuts_no_character_in_two() throws TextQueryException {
    TextQueries queries = TextQueries.compile(List.of(TextQuery.parse("kafka")));
    for (String shift : List.of("", ".")) {
      String signs = "\uD83D\uDE00".repeat(200);
      Texts texts = new Texts(signs + shift + " kafka " + shift + signs, null, List.of());
      assertThat(queries.passages(texts, 0).getFirst().text().codePoints())
          .noneMatch(point -> Character.getType(point) == Character.SURROGATE);
    }
  }

  private static String phrase(int words) {
    return '"' + "k ".repeat(words) + '"';
  }

  private static boolean find(String query, Texts texts) throws TextQueryException {
    return TextQueries.compile(List.of(TextQuery.parse(query))).find(texts).has(0);
  }
}

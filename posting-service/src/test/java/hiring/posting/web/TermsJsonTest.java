package hiring.posting.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import hiring.posting.domain.TermsCheck;
import hiring.posting.queries.LuceneSyntax;
import hiring.service.InvalidFieldException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/** The sample role, its texts searched by queries, with one thing wrong: what, and where. */
class TermsJsonTest {

  private static final Path SAMPLE = Path.of("../samples/senior-software-engineer.json");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"passMark\": 55   | \"passMark\": 500   | rubric.passMark              | out of reach",
        "\"referFrom\": 35  | \"referFrom\": 56   | rubric.referFrom             | out of its range",
        "\"points\": 20     | \"points\": -20     | rubric.criteria[0].points    | criterion 1, experience",
        "\"minimumYears\": 5 | \"minimumYear\": 5 | rubric.criteria[0].minimumYears | criterion 1, experience",
        "\"distributed system*\" | \"kafka AND (\" | rubric.criteria[3].anyOf[0]  | column 11: a bracket is not closed in criterion 4, distributed-systems",
        "\"minimumYears\": 5 | \"minimumYears\": 5, \"preferred\": {\"from\": 8} | rubric.criteria[0].preferred.points | is required"
      })
  void what_is_wrong_with_a_rubric_is_told_by_its_place(
      String right, String wrong, String field, String what) throws IOException {
    String sample = Files.readString(SAMPLE).replace("\"TEXT\"", "\"QUERY\"");
    assertThat(sample).contains(right);
    JsonFields role = JsonFields.of(JsonMapper.shared().readTree(sample.replace(right, wrong)));
    InvalidFieldException refused =
        catchThrowableOfType(
            InvalidFieldException.class,
            () -> TermsJson.read(role, new TermsCheck(new LuceneSyntax())));
    assertThat(refused.field()).isEqualTo(field);
    assertThat(refused).hasMessageContaining(what);
  }
}

package hiring.posting.checkrubric;

import static org.assertj.core.api.Assertions.assertThat;

import hiring.contract.TrustedRecords;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class CheckRubricCommandTest {

  private static final Path SAMPLE = Path.of("../samples/senior-software-engineer.json");

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @TempDir private Path folder;

  @Test
  void a_role_whose_rubric_can_stand_gets_one_line_and_code_0() {
    assertThat(run(SAMPLE.toString())).isZero();
    assertThat(out.toString())
        .hasLineCount(1)
        .startsWith(SAMPLE + " stands: ")
        .contains(" criteria, ", " points pass, a person decides from ");
    assertThat(err.toString()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "passMark | 500 | rubric.passMark is out of reach: all criteria together bring 10",
        "referFrom | 500 | rubric.referFrom is out of its range",
        "passMark | `\"ten\"` | rubric.passMark must be a whole number",
        "passMark | null | rubric.passMark is required",
        "criteria | [] | rubric.criteria is out of its range",
        "criteria | [1] | rubric.criteria[0] must be an object"
      })
  void one_that_cannot_is_named_by_its_field_as_when_it_is_posted(
      String field, String value, String said) throws IOException {
    ObjectNode rubric = rubric("streaming");
    rubric.set(field, JsonMapper.shared().readTree(value));
    Path file = write(rubric.toString());

    assertThat(run(file.toString())).isEqualTo(2);
    assertThat(err.toString())
        .isEqualToIgnoringNewLines("hiring check-rubric: " + file + ": " + said);
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void a_query_is_named_by_its_criterion_and_the_column() throws IOException {
    Path file = write(rubric("kafka AND (").toString());

    assertThat(run(file.toString())).isEqualTo(2);
    assertThat(err.toString())
        .hasLineCount(1)
        .contains(
            "rubric.criteria[0].anyOf[0] column 11: a bracket is not closed in criterion 1, text");
  }

  @Test
  void a_program_gets_an_object_either_way() throws IOException {
    assertThat(run(write(rubric("streaming").toString()).toString(), "--format=json")).isZero();
    assertThat(json().path("stands").booleanValue()).isTrue();
    assertThat(json().path("mostPoints").intValue()).isEqualTo(10);

    out.getBuffer().setLength(0);
    assertThat(run(write(rubric("a OR").toString()).toString(), "--format=json")).isEqualTo(2);
    assertThat(json().path("stands").booleanValue()).isFalse();
    assertThat(json().path("field").stringValue()).isEqualTo("rubric.criteria[0].anyOf[0]");
    assertThat(err.toString()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "'{\"passMark\": }', 'no JSON: line 1, column 14'",
    "'[]', 'body must be a JSON object'",
    "'', 'body must be a JSON object'",
    "'{\"rubric\": 7}', 'rubric must be an object'"
  })
  void what_is_no_rubric_gets_one_line(String text, String said) throws IOException {
    assertThat(run(write(text).toString())).isEqualTo(2);
    assertThat(err.toString()).hasLineCount(1).contains(said);
  }

  @Test
  void a_file_that_is_not_there_gets_one_line() {
    assertThat(run(folder.resolve("none.json").toString())).isEqualTo(2);
    assertThat(err.toString()).hasLineCount(1).contains("cannot read ");
  }

  @Test
  void what_stands_is_written_as_the_contract_has_it_and_what_falls_is_not() throws IOException {
    Path record = folder.resolve("rubric.avro");
    assertThat(run(write(rubric("a OR").toString()).toString(), "--record=" + record)).isEqualTo(2);
    assertThat(record).doesNotExist();

    assertThat(
            run(write(rubric("streaming").toString()).toString(), "--quiet", "--record=" + record))
        .isZero();
    assertThat(out.toString()).isEmpty();
    TrustedRecords.trust();
    hiring.events.Rubric read =
        hiring.events.Rubric.getDecoder().decode(Files.readAllBytes(record));
    assertThat(read.getPassMark()).isEqualTo(5);
    assertThat(read.getCriteria())
        .singleElement()
        .satisfies(criterion -> assertThat(criterion.getAnyOf()).containsExactly("streaming"));
  }

  private static ObjectNode rubric(String query) {
    ObjectNode rubric = JsonMapper.shared().createObjectNode();
    rubric.put("passMark", 5).put("referFrom", 3);
    rubric
        .putArray("criteria")
        .addObject()
        .put("id", "text")
        .put("title", "Says it")
        .put("kind", "QUERY")
        .put("points", 10)
        .putArray("anyOf")
        .add(query);
    return rubric;
  }

  private Path write(String text) throws IOException {
    return Files.writeString(folder.resolve("rubric.json"), text);
  }

  private JsonNode json() {
    return JsonMapper.shared().readTree(out.toString());
  }

  private int run(String... arguments) {
    CommandLine line = CheckRubricCommand.commandLine();
    line.setOut(new PrintWriter(out));
    line.setErr(new PrintWriter(err));
    return line.execute(arguments);
  }
}

package hiring.stack.deadletters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hiring.stack.process.Installation;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReasonTest {

  @Test
  void the_document_explains_the_same_reasons_in_the_same_order() throws IOException {
    String document =
        Files.readString(Installation.find().checkout().resolve("docs").resolve("topics.md"));
    String table = document.substring(document.indexOf("## Dead letters"));
    List<String> explained =
        Pattern.compile("(?m)^\\| `([A-Z_]+)` \\|")
            .matcher(table)
            .results()
            .map(row -> row.group(1))
            .toList();

    assertThat(explained).isEqualTo(Arrays.stream(Reason.values()).map(Reason::name).toList());
  }

  @ParameterizedTest
  @EnumSource
  void the_runbook_says_what_to_do_about_each(Reason reason) throws IOException {
    String runbook =
        Files.readString(Installation.find().checkout().resolve("docs/runbooks/dead-letters.md"));

    assertThat(runbook).containsPattern("(?m)^\\|.*`" + reason + "`.*\\|$");
  }

  @ParameterizedTest
  @EnumSource
  void each_says_in_a_sentence_what_it_means_and_what_to_do(Reason reason) {
    assertThat(List.of(reason.meaning(), reason.advice()))
        .allSatisfy(sentence -> assertThat(sentence).matches("[A-Z].*\\.").doesNotContain("\n"));
    assertThat(Reason.parse(reason.name().toLowerCase(java.util.Locale.ROOT))).isEqualTo(reason);
  }

  @Test
  void one_that_does_not_exist_is_refused_with_those_that_do() {
    assertThatThrownBy(() -> Reason.parse("BORED"))
        .hasMessageStartingWith("there is no reason 'BORED'; there are MALFORMED, BAD_MAGIC,");
  }
}

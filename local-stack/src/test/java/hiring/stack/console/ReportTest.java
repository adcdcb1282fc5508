package hiring.stack.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReportTest {

  private static final Report REPORT =
      new Report(
          List.of("name", "pid", "note"),
          List.of(row("broker", 7, "a, \"b\""), row("registry", null, "")));

  @Test
  void a_table_has_numbers_to_the_right_and_words_to_the_left() {
    assertThat(REPORT.render(Format.TABLE))
        .isEqualTo(
            """
            name      pid  note
            broker      7  a, "b"
            registry    -
            """);
  }

  @Test
  void json_keeps_numbers_and_nulls() {
    assertThat(REPORT.render(Format.JSON))
        .contains("\"pid\" : 7", "\"pid\" : null", "\"note\" : \"a, \\\"b\\\"\"")
        .endsWith("]\n");
  }

  @Test
  void csv_is_rfc_4180() {
    assertThat(REPORT.render(Format.CSV))
        .isEqualTo("name,pid,note\r\nbroker,7,\"a, \"\"b\"\"\"\r\nregistry,,\r\n");
  }

  @Test
  void what_a_spreadsheet_would_run_is_text_in_csv() {
    Report report = new Report(List.of("name", "pid"), List.of(row("=cmd()", -7)));

    assertThat(report.render(Format.CSV)).isEqualTo("name,pid\r\n'=cmd(),-7\r\n");
    assertThat(report.render(Format.TABLE)).contains("=cmd()");
  }

  @Test
  void a_report_of_nothing_still_says_of_what() {
    Report empty = new Report(List.of("name", "pid"), List.of());

    assertThat(empty.render(Format.TABLE)).isEqualTo("name  pid\n");
    assertThat(empty.render(Format.CSV)).isEqualTo("name,pid\r\n");
    assertThat(empty.render(Format.JSON)).isEqualToIgnoringWhitespace("[]");
  }

  private static List<@Nullable Object> row(@Nullable Object... values) {
    return Arrays.asList(values);
  }
}

package hiring.impact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GroupsFileTest {

  private static final UUID ONE = Applicants.application(1);
  private static final UUID TWO = Applicants.application(2);

  @TempDir private Path folder;

  @Test
  void each_row_declares_for_one_application() throws Exception {
    Groups groups =
        read("applicationId,gender,ethnicity\n" + ONE + ",female,\n" + TWO + ",male,\"a, b\"\n");

    assertThat(groups.dimensions()).containsExactly("gender", "ethnicity");
    assertThat(groups.of(ONE, List.of("gender"))).contains(new Group(List.of("female")));
    assertThat(groups.of(ONE, List.of("ethnicity"))).isEmpty();
    assertThat(groups.of(ONE, List.of("gender", "ethnicity"))).isEmpty();
    assertThat(groups.of(TWO, List.of("gender", "ethnicity")))
        .contains(new Group(List.of("male", "a, b")));
  }

  @Test
  void what_a_spreadsheet_adds_means_nothing() throws Exception {
    Groups groups =
        read(
            "\uFEFFapplicationId , gender\r\n"
                + ONE.toString().toUpperCase(Locale.ROOT)
                + ", female \r\n\r\n"
                + TWO
                + ",  \r\n\r\n");

    assertThat(groups.of(ONE, List.of("gender"))).contains(new Group(List.of("female")));
    assertThat(groups.of(TWO, List.of("gender"))).isEmpty();
    assertThat(groups.declared()).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "                                    | line 1: it is empty",
        "applicationId                       | line 1: the header is applicationId, then",
        "applicationId;gender                | line 1: the header is applicationId, then",
        "gender,applicationId                | line 1: the header is applicationId, then",
        "applicationId,                      | line 1, column 2: the name of a dimension",
        "applicationId,gender,Gender         | line 1, column 3 (Gender): there is such a column",
        "applicationId,a,b,c,d,e,f,g,h,i     | line 1: more than 8 dimensions",
        "applicationId,g~1-2-3-4-5,x         | line 2, column 1 (applicationId): not the id",
        "applicationId,g~ONE,x~ONE,y         | line 3, column 1 (applicationId): the same"
            + " application as in line 2",
        "applicationId,g~ONE,x,y             | line 2 has 3 columns, the header 2",
        "applicationId,g~ONE                 | line 2 has 1 columns, the header 2",
        "applicationId,g~ONE,Male~~TWO,male  | line 4, column 2 (g): differs in case alone from"
            + " line 2",
        "applicationId,g~ONE,\"x~TWO,y       | line 2: quotes are not closed",
        "applicationId,g~ONE,\"x\"x~TWO,y    | line 2: quotes are not closed, or not doubled",
        "applicationId,g~ONE,\"a~b\"~TWO,\"~ | line 4: quotes are not closed"
      })
  void an_error_names_its_line_and_column(String text, String said) {
    String file = text == null ? "" : text.replace("~", "\n");

    assertThatThrownBy(() -> read(file.replace("ONE", "" + ONE).replace("TWO", "" + TWO)))
        .isInstanceOf(BadGroupsException.class)
        .hasMessageStartingWith(said);
  }

  @Test
  void a_label_has_its_limits() {
    assertThatThrownBy(() -> read("applicationId,g\n" + ONE + "," + "x".repeat(101)))
        .hasMessage("line 2, column 2 (g): longer than 100 characters");
  }

  @Test
  void no_error_tells_what_somebody_declared() {
    assertThatThrownBy(() -> read("applicationId,g\n" + ONE + ",Secret\n" + TWO + ",secret\n"))
        .hasMessageNotContaining("ecret")
        .hasMessageNotContaining(TWO.toString());
  }

  @Test
  void a_file_that_is_not_there_is_named() {
    Path file = folder.resolve("none.csv");

    assertThatThrownBy(() -> GroupsFile.read(file)).hasMessage("there is no file " + file);
  }

  @Test
  void a_file_is_utf_8() throws IOException {
    Path file = folder.resolve("latin.csv");
    Files.write(
        file, ("applicationId,g\n" + ONE + ",\u00e4\n").getBytes(StandardCharsets.ISO_8859_1));

    assertThatThrownBy(() -> GroupsFile.read(file)).hasMessage(file + " is not UTF-8");
  }

  @Test
  void what_is_wrong_in_a_file_is_said_with_its_name() throws IOException {
    Path file = Files.writeString(folder.resolve("bad.csv"), "gender\n");

    assertThatThrownBy(() -> GroupsFile.read(file)).hasMessageStartingWith(file + ", line 1: ");
  }

  @Test
  void a_folder_is_no_file() {
    assertThatThrownBy(() -> GroupsFile.read(folder)).hasMessage(folder + " cannot be read");
  }

  private static Groups read(String text) throws Exception {
    return GroupsFile.read(new StringReader(text));
  }
}

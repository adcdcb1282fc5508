package hiring.stack.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import hiring.stack.ExitCode;
import hiring.stack.Failure;
import hiring.stack.process.Installation;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProfileFileTest {

  private static final String HEAD =
      "ResponseId,EdLevel,YearsCodePro,DevType,Country,LanguageHaveWorkedWith,"
          + "DatabaseHaveWorkedWith,PlatformHaveWorkedWith,ToolsTechHaveWorkedWith\n";

  @Test
  void a_row_is_a_profile() throws IOException {
    Profile profile =
        read(HEAD + "7,\"Bachelor’s degree (B.A., etc.)\",9,Designer,Kenya,Go;C#,NA,AWS,Make\n")
            .getFirst();

    assertThat(profile.responseId()).isEqualTo(7);
    assertThat(profile.education()).isEqualTo("Bachelor’s degree (B.A., etc.)");
    assertThat(profile.years()).isEqualTo("9");
    assertThat(profile.languages()).containsExactly("Go", "C#");
    assertThat(profile.databases()).isEmpty();
    assertThat(profile.coverLetter()).isNull();
  }

  @Test
  void not_answered_is_nothing_and_not_a_word() throws IOException {
    Profile profile = read(HEAD + "1,NA,NA,NA,NA,NA,NA,NA,NA\n").getFirst();

    assertThat(profile.education()).isNull();
    assertThat(profile.years()).isNull();
    assertThat(profile.languages()).isEmpty();
  }

  @Test
  void columns_may_stand_in_any_order_and_others_beside_them() throws IOException {
    String text =
        "Extra,CoverLetter,ToolsTechHaveWorkedWith,PlatformHaveWorkedWith,DatabaseHaveWorkedWith,"
            + "LanguageHaveWorkedWith,DevType,YearsCodePro,EdLevel,ResponseId\n"
            + "x,\"Hello,\nworld\",a,b,c,d,e,5,f,3\n";

    assertThat(read(text).getFirst().coverLetter()).isEqualTo("Hello,\nworld");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "x,NA,NA,NA,NA,NA,NA,NA,NA | profile 1: ResponseId must be a number from 1",
        "0,NA,NA,NA,NA,NA,NA,NA,NA | profile 1: ResponseId must be a number from 1",
        "1,NA,NA | profile 1: has 3 columns, unlike the first line",
        "1,\"NA,NA,NA,NA,NA,NA,NA,NA | the profiles are no CSV",
      })
  void a_bad_row_is_named_with_what_is_wrong(String row, String message) {
    assertRefused(HEAD + row + "\n", message);
  }

  @Test
  void a_profile_that_occurs_twice_is_refused() {
    String row = "4,NA,NA,NA,NA,NA,NA,NA,NA\n";

    assertRefused(HEAD + row + row, "profile 2: ResponseId 4 occurs twice");
  }

  @Test
  void a_missing_column_is_named() {
    assertRefused("ResponseId,EdLevel\n1,NA\n", "the profiles have no column YearsCodePro");
  }

  @Test
  void an_empty_file_has_no_columns() {
    assertRefused("", "the profiles have no column ResponseId");
  }

  @Test
  void a_file_that_is_not_there_is_named(@TempDir Path folder) {
    Path missing = folder.resolve("none.csv");

    assertThatExceptionOfType(Failure.class)
        .isThrownBy(() -> ProfileFile.read(missing))
        .withMessageContaining(missing.toString());
  }

  @Test
  void bytes_that_are_no_text_are_refused(@TempDir Path folder) throws IOException {
    Path file = Files.write(folder.resolve("a.csv"), new byte[] {'R', (byte) 0xFF, (byte) 0xFE});

    assertThatExceptionOfType(Failure.class)
        .isThrownBy(() -> ProfileFile.read(file))
        .satisfies(e -> assertThat(e.exitCode()).isEqualTo(ExitCode.USAGE));
  }

  @Test
  void the_sample_that_ships_can_be_read() {
    Path sample = Installation.find().checkout().resolve("samples/applicants.csv");

    assertThat(ProfileFile.read(sample)).hasSize(40);
  }

  private static void assertRefused(String text, String message) {
    assertThatExceptionOfType(Failure.class)
        .isThrownBy(() -> read(text))
        .withMessageContaining(message)
        .satisfies(e -> assertThat(e.exitCode()).isEqualTo(ExitCode.USAGE));
  }

  private static List<Profile> read(String text) throws IOException {
    return ProfileFile.read(new StringReader(text));
  }
}

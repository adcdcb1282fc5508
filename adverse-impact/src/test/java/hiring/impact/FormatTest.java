package hiring.impact;

import static hiring.impact.Applicants.screened;
import static org.assertj.core.api.Assertions.assertThat;

import hiring.replay.Tally;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class FormatTest {

  private static final Finding KAFKA = new Finding("kafka", Outcome.MET);
  private static final Finding NO_KAFKA = new Finding("kafka", Outcome.NOT_MET);
  private static final Finding KAFKA_UNKNOWN = new Finding("kafka", Outcome.UNKNOWN);

  @Test
  void a_table_is_aligned() {
    String table = written(Format.table, report(), true);

    assertThat(table)
        .isEqualToNormalizingNewlines(
            """
            Engineer (%s)
            17 applicants: 11 passed, 5 failed, 1 referred to a person and not decided yet.
            A person decided about 0; 0 were overturned. Not counted: 0 left before they were decided about, 0 were ended by others before, 0 wait.
            The groups file has 16 applications: 16 of them are applicants, 0 are not; 1 applicants are not in it.

            Selection by gender  4/5      cautions           applicants  selected    rate  ratio  Fisher p  referred
            female               below    1 person, chance?           6         3  50.0 %%  0.625    0.2995         1
            male                 highest                             10         8  80.0 %%  1.000         -         0
            (not declared)       -                                    1         0   0.0 %%      -         -         0

            Scores above the median (60) by gender  4/5  cautions  scored  above   rate  ratio  Fisher p
            female                                  -                   6      0  0.0 %%      -         -
            male                                    -                  10      0  0.0 %%      -         -
            (not declared)                          -                   1      0  0.0 %%      -         -

            Criteria by gender                  4/5      cautions           judged  met     rate  ratio  Fisher p  unknown
            kafka               female          below    1 person, chance?       5    3   60.0 %%  0.600    0.0952        1
                                male            highest                         10   10  100.0 %%  1.000         -        0
                                (not declared)  -                                1    0    0.0 %%      -         -        0

            """
                .formatted(Applicants.ROLE.id()));
  }

  @Test
  void what_is_shown_is_explained_unless_brief() {
    String table = written(Format.table, report(), false);

    assertThat(table).contains(Printed.BASIS, Printed.RATIO, Printed.FISHER, Printed.LIMITS);
    for (Measure measure : Measure.values()) {
      assertThat(table).contains(measure.definition());
    }
    assertThat(table)
        .contains(Caution.NOT_SIGNIFICANT.mark() + ": " + Caution.NOT_SIGNIFICANT.meaning())
        .doesNotContain(Caution.SMALL_SHARE.meaning())
        .contains("Read 12 records.", "1 records cannot be read");
    assertThat(written(Format.table, report(), true)).doesNotContain(Printed.LIMITS);
  }

  @Test
  void only_a_terminal_gets_colour() {
    assertThat(written(Format.table, report(), true)).doesNotContain("\u001b");
    assertThat(written(Format.table, report(), true, true)).contains("\u001b[1m");
  }

  @Test
  void csv_has_a_row_for_each_group_of_each_comparison() {
    List<String> lines = written(Format.csv, report(), false).lines().toList();

    assertThat(lines).hasSize(10);
    assertThat(lines.get(0))
        .isEqualTo(
            "measure,criterion,dimensions,group,declared,whole,part,apart,rate,impact_ratio,"
                + "highest,left_out,below_four_fifths,fisher_p,share_of_declared,cautions");
    assertThat(lines.get(1))
        .startsWith(
            "selection,,gender,female,true,6,3,1,0.5000000000,0.6250000000,false,false,true,")
        .endsWith(",0.3750000000,one-person not-significant");
    assertThat(lines.get(3))
        .isEqualTo("selection,,gender,,false,1,0,0,0.000000000,,false,true,false,,,");
    assertThat(lines.get(8)).startsWith("criterion,kafka,gender,male,true,10,10,0,1.0");
  }

  @Test
  void json_has_figures_and_their_definitions() {
    JsonNode json = JsonMapper.shared().readTree(written(Format.json, report(), false));

    assertThat(json.at("/definitions/selection").asString())
        .isEqualTo(Measure.SELECTION.definition());
    assertThat(json.at("/definitions/one-person").asString())
        .isEqualTo(Caution.ONE_PERSON.meaning());
    assertThat(json.at("/counted/applicants").asInt()).isEqualTo(17);
    assertThat(json.at("/groupsFile/applicantsNotListed").asInt()).isEqualTo(1);
    assertThat(json.at("/median").asDouble()).isEqualTo(60);
    JsonNode female = json.at("/sections/0/selection/groups/0");
    assertThat(female.at("/labels/0").asString()).isEqualTo("female");
    assertThat(female.at("/selected").asInt()).isEqualTo(3);
    assertThat(female.at("/referred").asInt()).isEqualTo(1);
    assertThat(female.at("/impactRatio").asDouble()).isEqualTo(0.625);
    assertThat(female.at("/belowFourFifths").asBoolean()).isTrue();
    assertThat(json.at("/sections/0/selection/groups/1/fisherP").isNull()).isTrue();
    assertThat(json.at("/sections/0/selection/notDeclared/applicants").asInt()).isEqualTo(1);
    assertThat(json.at("/sections/0/criteria/0/groups/0/unknown").asInt()).isEqualTo(1);
    assertThat(json.at("/records/unreadable").asInt()).isEqualTo(1);
  }

  /** A person of a small group could be found by it. */
  @ParameterizedTest
  @EnumSource(Format.class)
  void no_application_is_named(Format format) {
    String written = written(format, report(), false);

    for (int number = 0; number < 17; number++) {
      assertThat(written).doesNotContain(Applicants.application(number).toString());
    }
  }

  @Test
  void a_label_cannot_act_on_a_terminal_and_hands_no_formula_to_a_spreadsheet() {
    Report report =
        new Applicants("g").selected(1, 1, "\u001b[2Jx").selected(1, 1, "=cmd()").report();

    assertThat(written(Format.table, report, false))
        .contains("\\u001b[2Jx")
        .doesNotContain("\u001b");
    assertThat(written(Format.csv, report, false)).contains(",'=cmd(),");
  }

  @Test
  void several_rubrics_are_said_to_be_several() {
    Report report =
        new Applicants("g")
            .selected(1, 1, "a")
            .add(1, new Screened(2, Verdict.PASSED, 1, List.of(), true, true), "a")
            .report();

    assertThat(written(Format.table, report, true))
        .contains("2 different rubrics decided", "A person decided about 1; 1 were overturned.");
  }

  @Test
  void a_highest_rate_of_few_is_said_to_be_one() {
    Applicants applicants =
        new Applicants("g").selected(90, 200, "a").selected(9, 200, "b").selected(1, 1, "c");

    assertThat(written(Format.table, applicants.report(), true))
        .contains("--exclude-below 2 compares without them.");
    assertThat(written(Format.table, applicants.report(0.02), true))
        .doesNotContain("--exclude-below")
        .contains("left out", "<0.0001");
  }

  private static Report report() {
    return new Applicants("gender")
        .add(3, screened(Verdict.PASSED, 60, KAFKA), "female")
        .add(2, screened(Verdict.FAILED, 20, NO_KAFKA), "female")
        .add(1, screened(Verdict.REFERRED, 40, KAFKA_UNKNOWN), "female")
        .add(8, screened(Verdict.PASSED, 60, KAFKA), "male")
        .add(2, screened(Verdict.FAILED, 20, KAFKA), "male")
        .add(1, screened(Verdict.FAILED, 20, NO_KAFKA))
        .report();
  }

  private static String written(Format format, Report report, boolean brief) {
    return written(format, report, brief, false);
  }

  private static String written(Format format, Report report, boolean brief, boolean colour) {
    StringWriter text = new StringWriter();
    format.write(new Printed(report, new Tally(12, 0, 1), brief), new PrintWriter(text), colour);
    return text.toString();
  }
}

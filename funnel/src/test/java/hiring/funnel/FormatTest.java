package hiring.funnel;

import static hiring.funnel.Observations.DESIGNER;
import static hiring.funnel.Observations.ENGINEER;
import static hiring.funnel.Observations.seen;
import static hiring.funnel.Observations.titled;
import static hiring.funnel.Observations.tombstone;
import static org.assertj.core.api.Assertions.assertThat;

import hiring.replay.Tally;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class FormatTest {

  private static final Tally TALLY = new Tally(12, 2, 1);

  @Test
  void a_table_is_aligned_and_explains_every_figure() {
    String table = Written.as(Format.table, new Report(funnel("Engineer"), TALLY), false);

    List<String> lines = table.lines().toList();
    assertThat(lines.get(0)).isEqualTo("Applications by role  received  passed  failed  scheduled");
    assertThat(lines.get(1)).isEqualTo("Engineer                     3       1       1          1");
    assertThat(lines.get(2)).isEqualTo("All                          3       1       1          1");
    assertThat(table)
        .contains("1 of 3  33.3 %")
        .contains(Report.BASIS)
        .contains("Pass-through: " + Stage.DEFINITION)
        .contains("1 erased applications left no other record")
        .contains("2 records are of types that a later version writes")
        .contains("1 records cannot be read")
        .doesNotContain("\u001b");
    for (Measure measure :
        List.of(Measure.RECEIVED, Measure.PASSED, Measure.FAILED, Measure.SCHEDULED)) {
      assertThat(table).contains(measure.code() + ": " + measure.definition());
    }
  }

  @Test
  void what_is_zero_throughout_has_no_column_and_is_named_below() {
    String table = Written.as(Format.table, new Report(funnel("Engineer"), TALLY), false);

    assertThat(table)
        .contains(
            "Zero throughout, and not shown:"
                + " refused, referred, decided, waitlisted, cancelled, withdrawn, rejected, hired,"
                + " closed, reopened, erased.");
  }

  @Test
  void a_brief_table_leaves_the_explanations_out() {
    Report report = new Report(funnel("Engineer"), TALLY, true);

    assertThat(Written.as(Format.table, report, false))
        .contains("1 of 3  33.3 %")
        .doesNotContain("Pass-through:", "received:", "cannot be read", "Zero throughout");
  }

  @Test
  void roles_of_one_title_are_told_apart_by_their_ids() {
    Journeys journeys = new Journeys();
    List.of(
            titled(ENGINEER, 1, "Engineer"),
            titled(DESIGNER, 1, "Engineer"),
            seen(1, Fact.RECEIVED),
            seen(2, Fact.RECEIVED, DESIGNER))
        .forEach(journeys::add);

    assertThat(Written.as(Format.table, journeys.count(Filter.ALL)))
        .contains("Engineer (" + ENGINEER.toString().substring(0, 8) + ")")
        .contains("Engineer (" + DESIGNER.toString().substring(0, 8) + ")");
  }

  @Test
  void only_a_terminal_gets_colour() {
    assertThat(Written.as(Format.table, new Report(funnel("Engineer"), TALLY), true))
        .contains("\u001b[1m");
  }

  @Test
  void csv_has_a_row_for_the_total_each_role_and_each_source() {
    List<String> lines = Written.as(Format.csv, funnel("Engineer, \"senior\"")).lines().toList();

    assertThat(lines).hasSize(4);
    assertThat(lines.get(0))
        .startsWith("group,role_id,role_title,source,refused,received,passed")
        .endsWith("to_interview_pass_through,pass_through_definition");
    assertThat(lines.get(1)).startsWith("total,,,,0,3,1,1,0,0,1,");
    assertThat(lines.get(2))
        .startsWith("role," + ENGINEER + ",\"Engineer, \"\"senior\"\"\",,0,3,1")
        .contains(",3,1,0.3333,")
        .endsWith("," + Stage.DEFINITION);
    assertThat(lines.get(3)).startsWith("source,,,greenhouse,0,3,1");
  }

  @Test
  void csv_hands_no_formula_to_a_spreadsheet() {
    assertThat(Written.as(Format.csv, funnel("=cmd()"))).contains(",'=cmd(),");
  }

  @Test
  void a_title_cannot_act_on_a_terminal() {
    String table =
        Written.as(Format.table, new Report(funnel("\u001b[2J\u202eEngineer"), TALLY), false);

    assertThat(table).contains("\\u001b[2J\\u202eEngineer").doesNotContain("\u001b", "\u202e");
  }

  @Test
  void json_has_figures_and_their_definitions() {
    JsonNode json =
        JsonMapper.shared()
            .readTree(Written.as(Format.json, new Report(funnel("Engineer"), TALLY), false));

    assertThat(json.at("/definitions/passThrough").asString()).isEqualTo(Stage.DEFINITION);
    assertThat(json.at("/definitions/received").asString())
        .isEqualTo(Measure.RECEIVED.definition());
    assertThat(json.at("/total/received").asLong()).isEqualTo(3);
    assertThat(json.at("/total/passThrough/screening/entered").asLong()).isEqualTo(3);
    assertThat(json.at("/total/passThrough/screening/movedOn").asLong()).isEqualTo(1);
    assertThat(json.at("/total/passThrough/screening/share").asDouble()).isEqualTo(1.0 / 3);
    assertThat(json.at("/total/passThrough/review/share").isNull()).isTrue();
    assertThat(json.at("/byRole/0/roleId").asString()).isEqualTo(ENGINEER.toString());
    assertThat(json.at("/byRole/0/title").asString()).isEqualTo("Engineer");
    assertThat(json.at("/bySource/0/source").asString()).isEqualTo("greenhouse");
    assertThat(json.at("/erasedWithoutTrace").asLong()).isEqualTo(1);
    assertThat(json.at("/records/unfamiliar").asLong()).isEqualTo(2);
  }

  private static Funnel funnel(String title) {
    Journeys journeys = new Journeys();
    List.of(
            titled(ENGINEER, 1, title),
            seen(1, Fact.RECEIVED),
            seen(1, Fact.PASSED),
            seen(1, Fact.SCHEDULED),
            seen(2, Fact.FAILED),
            seen(3, Fact.RECEIVED),
            tombstone(4))
        .forEach(journeys::add);
    return journeys.count(Filter.ALL);
  }
}

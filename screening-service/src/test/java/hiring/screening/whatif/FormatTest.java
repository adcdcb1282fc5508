package hiring.screening.whatif;

import static hiring.screening.whatif.Rubrics.evidence;
import static hiring.screening.whatif.Rubrics.language;
import static hiring.screening.whatif.Rubrics.rubric;
import static hiring.screening.whatif.Rubrics.told;
import static hiring.screening.whatif.Rubrics.years;
import static org.assertj.core.api.Assertions.assertThat;

import hiring.replay.Tally;
import hiring.screening.domain.Rubric;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class FormatTest {

  private static final Rubric OLD = rubric(50, 30, years(5, true, 30), language("go", "Go", 20));
  private static final Rubric NEW = rubric(50, 30, years(3, true, 30), language("go", "Go", 20));

  @Test
  void a_person_reads_the_funnel_and_who_changes_in_columns() {
    assertThat(printed(Format.table, "Engineer", false))
        .isEqualTo(
            """
            Engineer (00000000-0000-0000-0000-000000000007), by rubric.json
            2 applications; 1 would be decided otherwise: 1 up, 0 down.
            Not compared: 1 unreadable.

            funnel    before   share  after    share  change
            received       2              2
            passed         1  50.0 %      2  100.0 %      +1
            referred       0   0.0 %      0    0.0 %       0
            failed         1  50.0 %      0    0.0 %      -1

            before \\ after  failed  referred  passed
            failed               0         0       1
            referred             0         0       0
            passed               0         0       1

            by what  up  down
            years     1     0

            criterion          points  met  not met  unknown
            years (knock-out)      30    2        0        0
            go                     20    2        0        0

            application                           before  after   by what  score  new score  person
            00000000-0000-0000-0000-000000000001  failed  passed  years       20         50

            """);
  }

  @Test
  void a_program_reads_a_row_for_each_application() {
    assertThat(printed(Format.csv, "Engineer", true).split("\r\n"))
        .containsExactly(
            "application_id,role_version,before,score_before,after,score_after,direction,causes,"
                + "lacking_evidence,decided_by_person,ended",
            "00000000-0000-0000-0000-000000000001,1,failed,20,passed,50,up,years,,,",
            "00000000-0000-0000-0000-000000000002,1,passed,50,passed,50,none,,,,");
    JsonNode json = JsonMapper.shared().readTree(printed(Format.json, "Engineer", false));
    assertThat(json.at("/before/passed").asInt()).isEqualTo(1);
    assertThat(json.at("/after/passed").asInt()).isEqualTo(2);
    assertThat(json.at("/rows/0/causes/0").asString()).isEqualTo("years");
    assertThat(json.path("rows")).hasSize(1);
  }

  @Test
  void a_page_needs_nothing_from_elsewhere_and_runs_nothing() {
    String page = printed(Format.html, "<script>alert(1)</script> & \"Co\"", false);
    assertThat(page)
        .contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;Co&quot;")
        .doesNotContain("<script")
        .doesNotContain("http")
        .doesNotContain("not decided")
        .contains("00000000-0000-0000-0000-000000000001")
        .endsWith("</body></html>\n");
  }

  @ParameterizedTest
  @EnumSource(Format.class)
  void the_same_log_gives_the_same_bytes(Format format) {
    assertThat(printed(format, "Engineer", true)).isEqualTo(printed(format, "Engineer", true));
  }

  private static String printed(Format format, String title, boolean all) {
    Cases cases = new Cases();
    UUID one = new UUID(0, 1);
    UUID other = new UUID(0, 2);
    Stream.of(
            new Observation.Received(one, 0, 1, evidence(4.0, "Go")),
            told(one, 0, OLD.assess(evidence(4.0, "Go"))),
            new Observation.Received(other, 0, 1, evidence(6.0, "Go")),
            told(other, 0, OLD.assess(evidence(6.0, "Go"))),
            new Observation.Garbled(new UUID(0, 3)))
        .forEach(observation -> cases.add(observation.judged(NEW)));
    Role role = new Role(Rubrics.ROLE, 1, title, Map.of(1, OLD.terms()));
    StringWriter out = new StringWriter();
    format.write(
        new Printed(Comparison.of(role, NEW, cases), "rubric.json", Tally.NONE, all),
        new PrintWriter(out),
        false);
    return out.toString();
  }
}

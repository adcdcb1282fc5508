package hiring.stack.deadletters;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import hiring.contract.Topic.Owner;
import hiring.stack.console.Format;
import hiring.stack.deadletters.Outcome.Result;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What people and programs get to see of dead letters. */
class LetterTablesTest {

  private static final Letter FAILED = Kept.of(9, Reason.FAILED_DECISION, "hiring.ats-submissions");
  private static final Letter UNSIGNED = Kept.unsigned(10);
  private static final Redriven AGAIN =
      new Redriven("ops", Instant.parse("2026-03-02T13:00:00.123Z"));

  @Test
  void a_table_is_aligned() {
    assertThat(
            LetterTable.of(List.of(FAILED, UNSIGNED), Map.of(FAILED.id(), AGAIN), Format.TABLE)
                .render(Format.TABLE))
        .isEqualTo(
            """
            id            kept at               reason           from                         bytes  sent again
            posting/2/9   2026-03-02T12:00:00Z  FAILED_DECISION  hiring.ats-submissions/2/41      8  by ops at 2026-03-02T13:00:00Z
            posting/2/10  2026-03-02T12:00:00Z  UNSIGNED         webhook ashby/acme             812  -
            """);
  }

  @Test
  void programs_get_each_part_by_itself() {
    assertThat(
            LetterTable.of(List.of(FAILED, UNSIGNED), Map.of(FAILED.id(), AGAIN), Format.CSV)
                .render(Format.CSV))
        .isEqualToNormalizingNewlines(
            """
            id,service,keptAt,reason,topic,topicPartition,topicOffset,source,tenant,bytes,redrivenBy,redrivenAt
            posting/2/9,posting-service,2026-03-02T12:00:00.009Z,FAILED_DECISION,hiring.ats-submissions,2,41,,,8,ops,2026-03-02T13:00:00.123Z
            posting/2/10,posting-service,2026-03-02T12:00:00.010Z,UNSIGNED,,,,ashby,acme,812,,
            """);
  }

  @Test
  void counts_are_by_service_reason_and_topic() {
    LetterCounts counts = new LetterCounts(Set.of(FAILED.id()));
    counts.add(FAILED);
    counts.add(Kept.of(11, Reason.FAILED_DECISION, "hiring.ats-submissions"));
    counts.add(UNSIGNED);

    assertThat(counts.report().render(Format.TABLE))
        .isEqualTo(
            """
            service          reason           from                    kept  sent again
            posting-service  FAILED_DECISION  hiring.ats-submissions     2           1
            posting-service  UNSIGNED         webhook ashby              1           0
            """);
  }

  @Test
  void a_sheet_tells_all_but_the_content() {
    LetterSheet sheet =
        LetterSheet.of(
            FAILED.id(),
            Kept.record(
                9,
                "6f1f",
                "Applicant 42".getBytes(UTF_8),
                Kept.lay("FAILED_DECISION", "hiring.ats-submissions", 2)
                    .add("dead-letter-exception", "java.lang.ArithmeticException".getBytes(UTF_8))
                    .add("somebodys", "Applicant 43".getBytes(UTF_8))),
            null);

    assertThat(sheet.fields())
        .containsEntry("meaning", Reason.FAILED_DECISION.meaning())
        .containsEntry("advice", Reason.FAILED_DECISION.advice())
        .containsEntry("redrive", "./hiring redrive posting/2/9 --by NAME")
        .containsEntry("key", "6f1f")
        .containsEntry("bytes", 16L)
        .containsEntry("sha256", "68d108c029d0d5286d387d68c054baba717cde2ad2f843210ca33ff602777695")
        .containsEntry("dead-letter-topic", "hiring.ats-submissions")
        .containsEntry("dead-letter-exception", "java.lang.ArithmeticException");
    assertThat(String.join("\n", sheet.lines())).doesNotContain("Applicant");
    assertThat(sheet.report().render(Format.JSON)).doesNotContain("Applicant");
  }

  @Test
  void text_of_others_has_no_power_on_a_screen() {
    Letter letter =
        Kept.letter(
            1,
            null,
            null,
            Kept.headers("dead-letter-source", "x\u001b[2J", "dead-letter-reason", "@|red y|@"));

    assertThat(LetterTable.of(List.of(letter), Map.of(), Format.TABLE).render(Format.TABLE))
        .contains("webhook x\\u001b[2J")
        .doesNotContain("\u001b");
    assertThat(
            LetterSheet.of(
                    letter.id(),
                    Kept.record(1, "@|red k|@", null, Kept.headers("dead-letter-source", "x")),
                    null)
                .lines())
        .anyMatch(line -> line.endsWith("  @ |red k|@"));
  }

  @Test
  void what_became_of_each_is_told_and_summed_up() {
    List<Outcome> outcomes =
        List.of(
            new Outcome(FAILED, Result.SENT, ""),
            Outcome.of(UNSIGNED, null, null, Result.SENT),
            Outcome.of(FAILED, AGAIN, null, Result.SENT));

    assertThat(RedriveTable.sum(outcomes)).isEqualTo("1 sent, 1 already sent, 1 cannot be sent");
    assertThat(RedriveTable.of(outcomes).render(Format.TABLE).lines().skip(1))
        .map(line -> line.replaceAll(" {2,}", "|"))
        .containsExactly(
            "posting/2/9|FAILED_DECISION|hiring.ats-submissions/2/41|8|sent|-",
            "posting/2/10|UNSIGNED|webhook ashby/acme|812|cannot be sent|"
                + "nothing was kept of it; have ashby deliver it again",
            "posting/2/9|FAILED_DECISION|hiring.ats-submissions/2/41|8|already sent|"
                + "by ops at 2026-03-02T13:00:00Z");
  }

  @Test
  void the_oldest_are_kept_and_the_others_counted() {
    Oldest oldest = new Oldest(2);
    for (long offset : new long[] {4, 1, 3, 2}) {
      oldest.add(Kept.of(offset, Reason.MALFORMED, "hiring.roles"));
    }

    assertThat(oldest.list()).extracting(letter -> letter.id().offset()).containsExactly(1L, 2L);
    assertThat(oldest.passedOver()).isEqualTo(2);
  }

  @Test
  void a_filter_takes_what_all_of_its_parts_take() {
    Filter filter =
        new Filter(
            Owner.POSTING_SERVICE,
            Reason.FAILED_DECISION,
            "hiring.ats-submissions",
            Instant.ofEpochMilli(Kept.NOON + 9));

    assertThat(filter.takes(FAILED)).isTrue();
    assertThat(filter.takes(UNSIGNED)).isFalse();
    assertThat(filter.takes(Kept.of(9, Reason.FAILED_DECISION, "hiring.roles"))).isFalse();
    assertThat(filter.takes(Kept.of(8, Reason.FAILED_DECISION, "hiring.ats-submissions")))
        .isFalse();
    assertThat(new Filter(null, null, null, null).takes(UNSIGNED)).isTrue();
    assertThat(new Filter(Owner.SCREENING_SERVICE, null, null, null).takes(UNSIGNED)).isFalse();
  }
}

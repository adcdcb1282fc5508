package hiring.stack.deadletters;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import hiring.contract.Topics;
import hiring.stack.deadletters.Outcome.Result;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Whether a dead letter is sent again, and where to. */
class OutcomeTest {

  private static final Redriven BEFORE = new Redriven("ops", Instant.parse("2026-03-02T10:00:00Z"));

  @Test
  void what_lay_on_a_topic_goes_back_to_its_own_partition() {
    Sending sending = Sending.of(Kept.of(1, Reason.FAILED_DECISION, Topics.ATS_SUBMISSIONS.name()));

    assertThat(sending).isEqualTo(new Sending.To(Topics.ATS_SUBMISSIONS, 2, null));
  }

  @Test
  void where_time_is_of_the_cause_it_keeps_its_time() {
    Sending sending = Sending.of(Kept.of(1, Reason.FAILED_DECISION, Topics.ROLES.name()));

    assertThat(sending).isEqualTo(new Sending.To(Topics.ROLES, 2, 1_772_452_799_000L));
  }

  @Test
  void what_was_sent_before_is_not_sent_again() {
    Letter letter = Kept.of(1, Reason.FAILED_DECISION, Topics.ROLE_COMMANDS.name());

    assertThat(Outcome.of(letter, BEFORE, null, Result.SENT))
        .isEqualTo(new Outcome(letter, Result.ALREADY_SENT, "by ops at 2026-03-02T10:00:00Z"));
  }

  @Test
  void an_erased_application_is_not_brought_back() {
    Letter letter = Kept.of(1, Reason.FAILED_DECISION, Topics.APPLICATIONS.name());

    assertThat(Outcome.of(letter, null, null, Result.SENT).result()).isEqualTo(Result.SENT);
    assertThat(Outcome.of(letter, null, Sequel.ERASED, Result.SENT))
        .returns(Result.CANNOT_BE_SENT, Outcome::result)
        .extracting(Outcome::note)
        .asString()
        .startsWith("the application was erased since");
  }

  @Test
  void what_is_too_large_stays_where_it_lies() {
    assertCannot(
        Kept.letter(1, null, null, Kept.lay("OVERSIZED", "hiring.ats-submissions", 2)),
        "it is too large to be written again; its bytes stay at hiring.ats-submissions/2/41");
  }

  @Test
  void a_webhook_delivery_has_to_come_again_from_the_ats() {
    assertCannot(Kept.unsigned(1), "nothing was kept of it; have ashby deliver it again");
  }

  @Test
  void what_no_service_has_written_goes_nowhere() {
    assertCannot(
        Kept.letter(1, "key", new byte[] {1}, Kept.headers()),
        "its headers do not say where it lay; no service has written it");
    assertCannot(
        Kept.letter(1, "key", new byte[] {1}, Kept.lay("MALFORMED", "elsewhere", 2)),
        "there is no topic elsewhere in the catalogue");
    assertCannot(
        Kept.letter(1, "key", new byte[] {1}, Kept.lay("MALFORMED", "hiring.roles", 4)),
        "there is no partition 4 of hiring.roles");
  }

  @Test
  void a_compacted_topic_takes_nothing_without_a_key() {
    assertCannot(
        Kept.letter(1, null, new byte[] {1}, Kept.lay("NULL_KEY", "hiring.applications", 2)),
        "it has no key, and hiring.applications takes none without");
  }

  @Test
  void sizes_are_those_of_key_and_value_or_what_the_service_says() {
    Letter kept =
        Kept.letter(1, "key", "value".getBytes(UTF_8), Kept.lay("MALFORMED", "hiring.roles", 2));

    assertThat(kept.size()).isEqualTo(8);
    assertThat(Kept.unsigned(1).size()).isEqualTo(812);
  }

  private static void assertCannot(Letter letter, @Nullable String note) {
    assertThat(Outcome.of(letter, null, null, Result.SENT))
        .isEqualTo(new Outcome(letter, Result.CANNOT_BE_SENT, String.valueOf(note)));
  }
}

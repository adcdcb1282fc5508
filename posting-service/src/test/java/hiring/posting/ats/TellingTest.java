package hiring.posting.ats;

import static org.assertj.core.api.Assertions.assertThat;

import hiring.posting.domain.Change;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class TellingTest {

  @Test
  void a_stage_whose_name_is_too_long_is_cut() {
    assertThat(Telling.stage("x".repeat(200))).isEqualTo(new Change.StageChanged("x".repeat(200)));
    assertThat(Telling.stage("x".repeat(201))).isEqualTo(new Change.StageChanged("x".repeat(200)));
  }

  @Test
  void a_character_is_not_cut_in_two() {
    assertThat(Telling.stage("x".repeat(199) + "\ud83d\ude80 on"))
        .isEqualTo(new Change.StageChanged("x".repeat(199)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Candidate withdrew",
        "Withdrawn by candidate",
        "They rejected us",
        "RejectedByCandidate",
        "Declined our offer",
        "Offer declined",
        "No longer interested",
        "Accepted another offer",
        " Moved AWAY "
      })
  void a_reason_of_theirs_is_a_withdrawal(String reason) {
    assertThat(ending(reason)).isEqualTo(new Change.Withdrawn());
    assertThat(ending(null, "Other", reason)).isEqualTo(new Change.Withdrawn());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"We rejected them", "RejectedByOrg", "Too junior", "Offer not approved", ""})
  void any_other_reason_is_a_rejection(String reason) {
    assertThat(ending(reason)).isEqualTo(new Change.Rejected());
  }

  @Test
  void without_a_reason_it_is_a_rejection() {
    assertThat(ending()).isEqualTo(new Change.Rejected());
    assertThat(ending((String) null)).isEqualTo(new Change.Rejected());
  }

  @ParameterizedTest
  @CsvSource({
    "'\"2026-02-27T15:00:00.1239Z\"', 2026-02-27T15:00:00.123Z",
    "'\"2026-02-27T16:00:00+01:00\"', 2026-02-27T15:00:00Z",
    "'\"2026-02-27\"', 2026-02-27T00:00:00Z",
    "1772204400000, 2026-02-27T15:00:00Z",
    "'\"2026-02-30T00:00:00Z\"',",
    "'\"+999999999-12-31T23:59:59Z\"',",
    "1e30,",
    "99999999999999999999,",
    "null,",
    "true,",
  })
  void a_time_is_read_as_vendors_write_it(String json, @Nullable Instant time) {
    assertThat(Payload.instant(JsonMapper.shared().readTree(json))).isEqualTo(time);
  }

  private static Change ending(@Nullable String... reasons) {
    return new EndReasons(List.of("moved away")).ending(reasons);
  }
}

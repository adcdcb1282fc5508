package hiring.posting.ats;

import static org.assertj.core.api.Assertions.assertThat;

import hiring.posting.domain.Change;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
}

package hiring.posting.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import hiring.service.InvalidFieldException;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class JsonFieldsTest {

  @Test
  void a_time_is_taken_to_the_millisecond() {
    assertThat(fields("2026-03-02T11:00:00.1234567+01:00").instant("at"))
        .isEqualTo(Instant.parse("2026-03-02T10:00:00.123Z"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "soon",
        "2026-03-02",
        "2026-02-30T00:00:00Z",
        "+999999999-12-31T23:59:59Z",
        "-999999999-01-01T00:00:00Z"
      })
  void what_no_record_can_hold_as_a_time_is_refused_by_its_name(String time) {
    assertThatExceptionOfType(InvalidFieldException.class)
        .isThrownBy(() -> fields(time).instant("at"))
        .returns("at", InvalidFieldException::field)
        .withMessageNotContaining(time);
  }

  private static JsonFields fields(String time) {
    return JsonFields.of(JsonMapper.shared().createObjectNode().put("at", time));
  }
}

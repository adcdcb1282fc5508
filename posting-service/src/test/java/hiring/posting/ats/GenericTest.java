package hiring.posting.ats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import hiring.posting.domain.Account;
import hiring.posting.web.SubmissionForm;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GenericTest {

  private static final Instant NOW = Instant.parse("2026-02-27T18:00:00Z");
  private static final String KEY = "example-key-one";

  private final Generic generic = new Generic(new SubmissionForm());
  private final SigningKeys keys = generic.keys(List.of(Signed.configured("generic", KEY)));

  @ParameterizedTest
  @CsvSource({"0, true", "300, true", "-300, true", "301, false", "-301, false", "86400, false"})
  void a_delivery_is_taken_within_five_minutes_of_its_timestamp(long late, boolean taken) {
    Signed signed = signed("{\"type\":\"ping\"}");
    assertThat(generic.read(signed.delivery("", NOW.plusSeconds(late)), keys))
        .isEqualTo(taken ? new Reading.Ping() : new Reading.Unsigned());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "soon", "-1", "1772215200.0", "99999999999999999999"})
  void what_is_no_timestamp_dates_nothing(String timestamp) {
    Map<String, String> headers = new HashMap<>(signed("{\"type\":\"ping\"}").headers());
    headers.put("webhook-timestamp", timestamp);
    Signed changed = new Signed("{\"type\":\"ping\"}".getBytes(StandardCharsets.UTF_8), headers);
    assertThat(generic.read(changed.delivery("", NOW), keys)).isEqualTo(new Reading.Unsigned());
  }

  @Test
  void a_secret_that_is_no_base64_is_no_key() {
    assertThatIllegalArgumentException().isThrownBy(() -> generic.keys(List.of("whsec_???")));
  }

  @Test
  void the_account_of_the_path_prevails_over_the_one_of_the_body() {
    String body =
        "{\"type\":\"application.rejected\",\"tenant\":\"apac\",\"externalApplicationId\":\"1\","
            + "\"occurredAt\":\"2026-02-27T15:00:00Z\"}";
    assertThat(account(body, "emea")).isEqualTo(new Account("generic", "emea"));
    assertThat(account(body, "")).isEqualTo(new Account("generic", "apac"));
  }

  @ParameterizedTest
  @CsvSource({
    "'\"source\":\"a/b\"', source",
    "'\"source\":7', source",
    "'\"tenant\":\"a/b\"', tenant",
    "'\"x\":1', externalApplicationId",
    "'\"externalApplicationId\":\"1\"', occurredAt",
  })
  void what_cannot_stand_is_named(String member, String field) {
    assertThat(read("{\"type\":\"application.rejected\"," + member + "}", ""))
        .isEqualTo(new Reading.Incomplete(field));
  }

  @Test
  void an_application_that_cannot_stand_is_incomplete_by_the_name_of_its_field() {
    assertThat(
            read(
                "{\"type\":\"application.submitted\",\"externalApplicationId\":\"1\","
                    + "\"externalCandidateId\":\"2\"}",
                ""))
        .isEqualTo(new Reading.Incomplete("roleId"));
  }

  private Account account(String body, String tenant) {
    return ((Reading.Submitted) read(body, tenant)).notices().getFirst().account();
  }

  private Reading read(String body, String tenant) {
    return generic.read(signed(body).delivery(tenant, NOW), keys);
  }

  private static Signed signed(String body) {
    return Signed.by(
        "generic", "message-1", body.getBytes(StandardCharsets.UTF_8), Map.of(), KEY, NOW);
  }
}

package hiring.posting.ats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import hiring.posting.domain.Notification;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for the API of every vendor. */
class AtsApiTest {

  static List<AtsApi> vendors() {
    return AtsApi.all(via -> List.of());
  }

  @Test
  void whoever_can_be_asked_is_one_of_those_who_are() {
    assertThat(vendors())
        .extracting(AtsApi::via)
        .containsExactlyInAnyOrderElementsOf(Notification.VENDORS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        ".",
        "..",
        "../admin",
        "a/b",
        "a%2fb",
        "a?b",
        "a#b",
        "a b",
        "-a",
        "@elsewhere.example",
        "a\r\nHost: elsewhere.example",
        "//elsewhere.example",
        "\\elsewhere",
        "ä",
        "a:80@b"
      })
  void an_id_that_could_lead_elsewhere_is_never_asked_for(String id) {
    Map<String, String> ids =
        Map.of(
            "opportunityId", id,
            "applicationId", id,
            "contactId", id,
            "candidateId", id,
            "jobId", id);
    for (AtsApi api : vendors()) {
      for (String action : List.of("applicationCreated", "candidateDeleted")) {
        assertThat(new Asking(api, api.via(), action, ids).end(any -> "{}"))
            .as("%s asked for %s", api.via(), id)
            .isInstanceOf(ApiStep.Lacks.class);
      }
    }
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ApiResource(List.of("candidates", id), List.of(), false));
  }

  @ParameterizedTest
  @MethodSource("vendors")
  void an_answer_without_what_makes_an_application_says_what_it_lacks(AtsApi api) {
    for (String body : List.of("{}", "[]", "null", "7", "\"text\"", "{\"data\": 7}")) {
      for (String action :
          List.of(
              "applicationCreated",
              "candidateStageChange",
              "candidateArchiveChange",
              "candidateHired",
              "candidateDeleted",
              "application.status.updated",
              "Application.added",
              "Application.changed",
              "unheard.of")) {
        Map<String, String> ids =
            Map.of(
                "opportunityId", "a-42",
                "applicationId", "a-42",
                "contactId", "a-42",
                "candidateId", "a-42",
                "jobId", "a-42");
        assertThat(new Asking(api, "greenhouse", action, ids).end(any -> body))
            .as("%s of %s", action, api.via())
            .isInstanceOf(ApiStep.Lacks.class);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("vendors")
  void a_token_is_shown_to_the_vendor_and_to_no_one_else(AtsApi api) {
    ApiToken token = new ApiToken("secret-token", "secret-account");
    assertThat(api.headers(token)).isNotEmpty();
    assertThat(token.toString()).doesNotContain("secret");
  }
}

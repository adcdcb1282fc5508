package hiring.service.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@WebMvcTest(properties = "hiring.api-token=the-right-token")
class SecurityTest {

  private final MockMvcTester http;

  @Autowired
  SecurityTest(MockMvcTester http) {
    this.http = http;
  }

  @Test
  void the_right_token_comes_through() {
    assertThat(get("/refused", "Bearer the-right-token")).hasStatus(409);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Bearer the-wrong-token", "Bearer the-right-token2", "Basic YTpi", "Bearer"})
  void any_other_token_is_401_as_a_problem_with_a_challenge(String authorization) {
    MvcTestResult answer = get("/refused", authorization);

    assertThat(answer).hasStatus(401).hasContentTypeCompatibleWith("application/problem+json");
    assertThat(answer.getResponse().getHeader("WWW-Authenticate")).startsWith("Bearer");
    assertThat(answer)
        .bodyJson()
        .extractingPath("$.type")
        .isEqualTo("urn:hiring:problem:unauthorized");
    assertThat(answer).bodyText().doesNotContain("the-");
  }

  @Test
  void no_token_is_401_and_so_is_an_address_that_does_not_exist() {
    assertThat(http.get().uri("/refused").exchange()).hasStatus(401);
    assertThat(http.get().uri("/nowhere").exchange()).hasStatus(401);
    assertThat(http.get().uri("/actuator/env").exchange()).hasStatus(401);
  }

  @Test
  void webhooks_need_no_token_and_mind_none() {
    assertThat(http.post().uri("/webhooks/example").content("{}").exchange()).hasStatusOk();
    assertThat(
            http.post()
                .uri("/webhooks/example")
                .header("Authorization", "Bearer of-the-sender")
                .content("{}")
                .exchange())
        .hasStatusOk();
  }

  @Test
  void what_a_service_declares_open_is_read_without_a_token_and_not_written() {
    assertThat(http.get().uri("/things/1/open").exchange()).hasStatusOk();
    assertThat(http.get().uri("/openapi.yaml").exchange())
        .as("the document of a service that has none")
        .hasStatus(404);
    assertThat(http.post().uri("/things/1/open").exchange()).hasStatus(401);
    assertThat(http.get().uri("/things/1").exchange()).hasStatus(401);
  }

  @Test
  void no_session_is_made() {
    assertThat(get("/refused", "Bearer the-right-token").getRequest().getSession(false)).isNull();
  }

  private MvcTestResult get(String uri, String authorization) {
    return http.get().uri(uri).header("Authorization", authorization).exchange();
  }
}

package hiring.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;

class CommandIdsTest {

  @Test
  void the_same_request_with_the_same_key_is_the_same_command() {
    assertThat(CommandIds.of(request("POST", "/roles", "k-1", "api")))
        .isEqualTo(CommandIds.of(request("POST", "/roles", "k-1", "api")))
        .satisfies(id -> assertThat(id.version()).isEqualTo(5));
  }

  @Test
  void another_key_caller_method_or_path_is_another_command() {
    assertThat(
            new java.util.HashSet<>(
                java.util.List.of(
                    CommandIds.of(request("POST", "/roles", "k-1", "api")),
                    CommandIds.of(request("POST", "/roles", "k-2", "api")),
                    CommandIds.of(request("POST", "/roles", "k-1", "other")),
                    CommandIds.of(request("PUT", "/roles", "k-1", "api")),
                    CommandIds.of(request("POST", "/pools", "k-1", "api")))))
        .hasSize(5);
  }

  @Test
  void without_a_key_every_request_is_a_command_of_its_own() {
    assertThat(CommandIds.of(request("POST", "/roles", null, "api")))
        .isNotEqualTo(CommandIds.of(request("POST", "/roles", null, "api")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "two words", "naïve", "line\nbreak"})
  void a_key_that_is_not_visible_ascii_is_refused(String key) {
    assertThatThrownBy(() -> CommandIds.of(request("POST", "/roles", key, "api")))
        .isInstanceOf(InvalidFieldException.class);
  }

  @Test
  void a_key_longer_than_255_is_refused() {
    assertThatThrownBy(() -> CommandIds.of(request("POST", "/roles", "k".repeat(256), "api")))
        .isInstanceOf(InvalidFieldException.class);
  }

  private static MockHttpServletRequest request(
      String method, String path, @Nullable String key, String caller) {
    MockHttpServletRequest request = new MockHttpServletRequest(method, path);
    request.setRemoteUser(caller);
    if (key != null) {
      request.addHeader(CommandIds.HEADER, key);
    }
    return request;
  }
}

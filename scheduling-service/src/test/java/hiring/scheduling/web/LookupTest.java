package hiring.scheduling.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hiring.service.UnavailableException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

class LookupTest {

  private final Elsewhere stores = new Elsewhere().with("/there", "known");

  @AfterEach
  void forget() {
    RequestContextHolder.resetRequestAttributes();
  }

  @Test
  void what_is_known_is_told_and_what_is_not_is_nothing() {
    assertThat(find("/there")).isEqualTo("known".getBytes(UTF_8));
    assertThat(find("/nowhere")).isNull();
  }

  @ParameterizedTest
  @ValueSource(ints = {302, 401, 406, 429, 500, 503})
  void any_other_answer_is_none_for_now(int status) {
    stores.failing("/there", status);

    assertThatThrownBy(() -> find("/there")).isInstanceOf(UnavailableException.class);
  }

  @Test
  void what_the_caller_accepts_is_not_what_is_asked_for() {
    MockHttpServletRequest request = new MockHttpServletRequest();
    request.addHeader("Accept", "text/calendar");
    ServletRequestAttributes attributes = new ServletRequestAttributes(request);
    RequestContextHolder.setRequestAttributes(attributes);

    find("/there");

    assertThat(stores.accepted()).containsExactly("application/json");
    assertThat(RequestContextHolder.getRequestAttributes()).isSameAs(attributes);
  }

  private @Nullable Object find(String path) {
    return new Lookup(stores).find("store", "key", path, here -> null);
  }
}

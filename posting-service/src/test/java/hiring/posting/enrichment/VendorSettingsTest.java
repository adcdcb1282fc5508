package hiring.posting.enrichment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VendorSettingsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://api.example.org/v1",
        "ftp://api.example.org",
        "https:///v1",
        "file:///etc",
        "https://user@api.example.org",
        "https://api.example.org/v1?x=y",
        "/v1"
      })
  void an_address_that_is_not_safe_is_not_taken(String address) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> settings(address, Map.of()))
        .withMessageNotContaining("secret-token");
  }

  @Test
  void settings_are_told_without_tokens() {
    VendorSettings settings =
        settings("https://api.example.org/v1", Map.of("emea", "secret-token"));
    assertThat(settings.toString()).doesNotContain("secret-token");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> VendorSettings.accountTokens(List.of("secret-token")))
        .withMessageNotContaining("secret-token");
  }

  private static VendorSettings settings(String address, Map<String, String> accounts) {
    return new VendorSettings(URI.create(address), "secret-token", accounts, 600);
  }
}

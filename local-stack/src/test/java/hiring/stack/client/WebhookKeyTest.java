package hiring.stack.client;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WebhookKeyTest {

  /** RFC 4231, test case 2. */
  @Test
  void it_is_hmac_sha_256_in_hexadecimal() {
    assertThat(new WebhookKey("Jefe").sign("what do ya want for nothing?".getBytes(UTF_8)))
        .isEqualTo("sha256 5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
  }

  @Test
  void every_byte_of_the_body_counts() {
    WebhookKey key = new WebhookKey("secret");

    assertThat(key.sign("{\"a\": 1}".getBytes(UTF_8)))
        .isNotEqualTo(key.sign("{\"a\":1}".getBytes(UTF_8)));
  }
}

package hiring.posting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hiring.posting.ats.Signed;
import hiring.posting.ats.Vendors;
import hiring.posting.web.DeliverySeal;
import hiring.posting.web.Webhooks;
import hiring.service.InvalidSettingException;
import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;

class PostingConfigurationTest {

  private static final String KEY = "hiring.webhooks.quarantine-key";

  private final MockEnvironment environment = new MockEnvironment();

  @Test
  void where_an_ats_has_a_key_the_quarantine_needs_one() {
    environment.setProperty("hiring.webhooks.lever.secrets", "example-webhook-key");

    assertThatThrownBy(this::webhooks)
        .isInstanceOf(InvalidSettingException.class)
        .hasMessageContaining("HIRING_WEBHOOKS_QUARANTINE_KEY is required");

    environment.setProperty(KEY, Signed.QUARANTINE_KEY);
    assertThat(webhooks().areConfigured()).isTrue();
  }

  @Test
  void where_none_has_a_key_nothing_that_is_signed_can_be_lost() {
    assertThat(webhooks().areConfigured()).isFalse();
  }

  @Test
  void what_is_no_key_is_said() {
    environment.setProperty(KEY, "c2hvcnQ=");
    assertThatThrownBy(this::webhooks)
        .hasMessage("HIRING_WEBHOOKS_QUARANTINE_KEY must be 256 bits in Base64");
  }

  private Webhooks webhooks() {
    PostingConfiguration wiring = new PostingConfiguration();
    DeliverySeal seal = wiring.deliverySeal(environment);
    return wiring.webhooks(Vendors.all(), seal, environment);
  }
}

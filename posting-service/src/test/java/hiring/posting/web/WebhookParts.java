package hiring.posting.web;

import hiring.posting.ats.Ats;
import hiring.posting.ats.Signed;
import hiring.posting.ats.Vendors;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.Base64;
import java.util.List;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** All vendors with one key, and what they deliver written nowhere. */
@TestConfiguration(proxyBeanMethods = false)
class WebhookParts {

  static final String KEY = "example-webhook-key";

  static DeliverySeal seal() {
    return new DeliverySeal(List.of(Base64.getEncoder().encodeToString(new byte[32])));
  }

  @Bean
  Recorded recorded() {
    return new Recorded();
  }

  @Bean
  MeterRegistry meters() {
    return new SimpleMeterRegistry();
  }

  @Bean
  DeliverySeal deliverySeal() {
    return seal();
  }

  @Bean
  List<Ats> vendors() {
    return Vendors.all();
  }

  @Bean
  Webhooks webhooks() {
    return webhooks(1_000_000);
  }

  /**
   * @param perSecond signed deliveries that are taken of each in a second
   */
  static Webhooks webhooks(int perSecond) {
    return new Webhooks(
        Vendors.all(),
        source ->
            new WebhookSettings(
                List.of(Signed.configured(source, KEY)), perSecond, List.of(), List.of()));
  }
}

package hiring.posting;

import hiring.posting.ats.AtsApi;
import hiring.posting.enrichment.Vendor;
import hiring.posting.enrichment.VendorSettings;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The wiring of what fetches the rest of notifications from vendors' APIs. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class EnrichmentConfiguration {

  /**
   * The settings of one vendor, {@code HIRING_ENRICHMENT_<VIA>_…}; not private, so that they bind.
   */
  record Settings(
      URI baseUri,
      @DefaultValue("") String token,
      @DefaultValue List<String> accountTokens,
      int requestsPerMinute) {

    /** Says nothing of the tokens. */
    @Override
    public String toString() {
      return baseUri.toString();
    }
  }

  /** When something is due; what follows is decided by the time on the log. */
  @Bean
  Clock clock() {
    return Clock.systemUTC();
  }

  @Bean
  Vendors vendors(Environment environment, Clock clock) {
    Binder settings = Binder.get(environment);
    return new Vendors(
        AtsApi.all(via -> PostingConfiguration.webhook(environment, via).withdrawals()).stream()
            .map(
                api -> new Vendor(api, settings(settings, api.via()), Vendor.Patience.USUAL, clock))
            .toList());
  }

  private static VendorSettings settings(Binder settings, String via) {
    Settings bound = settings.bind("hiring.enrichment." + via, Bindable.of(Settings.class)).get();
    return new VendorSettings(
        bound.baseUri(),
        bound.token(),
        VendorSettings.accountTokens(bound.accountTokens()),
        bound.requestsPerMinute());
  }
}

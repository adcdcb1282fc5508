package hiring.posting.web;

import hiring.posting.ats.Ats;
import hiring.posting.ats.SigningKeys;
import hiring.service.InvalidSettingException;
import io.github.resilience4j.ratelimiter.RateLimiter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The vendors whose webhooks are taken, each with the keys that are live and its own limit. */
public final class Webhooks {

  private final Map<String, Vendor> bySource;

  /** A vendor, its keys and its limit. */
  record Vendor(Ats ats, SigningKeys keys, RateLimiter limit) {

    /** Whether one more may be taken now; never waits. */
    boolean takesOneMore() {
      return limit.acquirePermission();
    }
  }

  /**
   * @param settings those of a source
   */
  public Webhooks(List<Ats> vendors, Function<String, WebhookSettings> settings) {
    this.bySource =
        vendors.stream()
            .map(ats -> vendor(ats, settings.apply(ats.source())))
            .collect(
                Collectors.toUnmodifiableMap(vendor -> vendor.ats().source(), Function.identity()));
  }

  Optional<Vendor> of(String source) {
    return Optional.ofNullable(bySource.get(source));
  }

  private static Vendor vendor(Ats ats, WebhookSettings settings) {
    return new Vendor(
        ats, keys(ats, settings), Limit.perSecond(ats.source(), settings.perSecond()));
  }

  private static SigningKeys keys(Ats ats, WebhookSettings settings) {
    try {
      return ats.keys(settings.secrets());
    } catch (IllegalArgumentException e) {
      throw new InvalidSettingException(
          "HIRING_WEBHOOKS_" + ats.source().toUpperCase(Locale.ROOT) + "_SECRETS",
          "must be keys as the vendor writes them");
    }
  }
}

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

/** The vendors whose webhooks are taken, each with the keys that are live and its own limits. */
public final class Webhooks {

  private static final int NOTES_PER_SECOND = 50;

  private final Map<String, Vendor> bySource;

  /**
   * A vendor, its keys and its limits.
   *
   * @param limit of what it has signed, which nothing else counts against
   * @param notes of what no key fits
   */
  record Vendor(
      Ats ats, SigningKeys keys, RateLimiter limit, RateLimiter notes, Strangers strangers) {

    /** Whether one more that is signed may be taken now; never waits. */
    boolean takesOneMore() {
      return limit.acquirePermission();
    }

    /** Whether one more that no key fits may be noted now; never waits. */
    boolean notesOneMore() {
      return notes.acquirePermission();
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

  /** Whether any source has a key, so that something signed may come. */
  public boolean areConfigured() {
    return bySource.values().stream().anyMatch(vendor -> !vendor.keys().isEmpty());
  }

  Optional<Vendor> of(String source) {
    return Optional.ofNullable(bySource.get(source));
  }

  private static Vendor vendor(Ats ats, WebhookSettings settings) {
    return new Vendor(
        ats,
        keys(ats, settings),
        Limit.perSecond(ats.source(), settings.perSecond()),
        Limit.perSecond(ats.source() + "-notes", NOTES_PER_SECOND),
        new Strangers(System::nanoTime));
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

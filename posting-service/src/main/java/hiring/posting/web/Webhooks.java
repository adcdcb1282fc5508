package hiring.posting.web;

import hiring.posting.ats.Ats;
import hiring.posting.ats.SigningKeys;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The vendors whose webhooks are taken, each with the keys that are live. */
public final class Webhooks {

  private final Map<String, Vendor> bySource;

  /** A vendor and its keys. */
  record Vendor(Ats ats, SigningKeys keys) {}

  /**
   * @param keys the live keys of a source
   */
  public Webhooks(List<Ats> vendors, Function<String, SigningKeys> keys) {
    this.bySource =
        vendors.stream()
            .map(ats -> new Vendor(ats, keys.apply(ats.source())))
            .collect(
                Collectors.toUnmodifiableMap(vendor -> vendor.ats().source(), Function.identity()));
  }

  Optional<Vendor> of(String source) {
    return Optional.ofNullable(bySource.get(source));
  }
}

package hiring.scheduling.domain;

import java.time.ZoneId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The time zones of the IANA database, as this Java knows them. Bare offsets are no zones: nobody
 * lives by one all year, and there would be no end of them.
 */
final class Zones {

  private static final Set<String> KNOWN = ZoneId.getAvailableZoneIds();

  private Zones() {}

  /** The zone of that name, or null if there is none, or no name. */
  static @Nullable ZoneId named(@Nullable String name) {
    return name != null && KNOWN.contains(name) ? ZoneId.of(name) : null;
  }
}

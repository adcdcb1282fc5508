package hiring.funnel;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What one record says, as far as the funnel cares. */
sealed interface Observation {

  /**
   * A fact about an application.
   *
   * @param role absent in tombstones, and in refusals of an unknown role
   * @param source absent in tombstones
   */
  record Seen(UUID application, Fact fact, @Nullable UUID role, @Nullable String source)
      implements Observation {}

  /** A role as it stands after an event. */
  record Titled(UUID role, int version, String title) implements Observation {}
}

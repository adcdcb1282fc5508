package hiring.scheduling.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a search for a loop came to. */
public sealed interface Planned {

  /**
   * A complete loop.
   *
   * @param sessions earliest first
   */
  record Plan(List<ArrangedSession> sessions) implements Planned {
    public Plan {
      sessions = List.copyOf(sessions);
    }
  }

  /**
   * No complete loop fits.
   *
   * @param reason what was short
   * @param session kind of the first session that could not be placed; null if no longer known
   */
  record Shortage(Reason reason, @Nullable String session) implements Planned {

    /** What was short, the most lasting first. */
    public enum Reason {
      /** Fewer people in the pool have the skill than the session needs. */
      SKILL,
      /** Qualified people, and the applicant, have no common hours even if nobody were booked. */
      HOURS,
      /** People are free, but have as many sessions a day or a week as they take. */
      LIMIT,
      /** Nobody is free before the horizon. */
      HORIZON,
      /** Not known to this version. */
      OTHER
    }
  }
}

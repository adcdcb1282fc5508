package hiring.scheduling.domain;

import java.time.Instant;
import java.util.List;

/**
 * As much of a pool as it takes to see whether those who wait in it may fit by now.
 *
 * @param searches the last search for each shape of loop that somebody waits for
 * @param freed how often time has been freed in the pool
 */
public record Waitlist(List<LastSearch> searches, Freed freed) {

  public Waitlist {
    searches = List.copyOf(searches);
  }

  /** Whether somebody waits whom the next command to the pool, whatever it is, would try again. */
  public boolean isDue(Instant now) {
    return searches.stream().anyMatch(search -> !search.holds(freed, now));
  }
}

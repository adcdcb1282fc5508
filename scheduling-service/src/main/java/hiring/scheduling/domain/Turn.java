package hiring.scheduling.domain;

import java.time.Instant;
import java.util.Comparator;
import java.util.UUID;

/** A place in a line: by time, then, within a millisecond, by id. */
record Turn(Instant since, UUID applicationId) implements Comparable<Turn> {

  private static final Comparator<Turn> ORDER =
      Comparator.comparing(Turn::since).thenComparing(Turn::applicationId);

  @Override
  public int compareTo(Turn other) {
    return ORDER.compare(this, other);
  }
}

package hiring.replay;

/**
 * How many records were read.
 *
 * @param read all of them
 * @param unfamiliar of a type that the command does not know: a later version writes it
 * @param unreadable no record of their topic
 */
public record Tally(long read, long unfamiliar, long unreadable) {

  /** Nothing was read. */
  public static final Tally NONE = new Tally(0, 0, 0);

  /** Both together. */
  public Tally plus(Tally other) {
    return new Tally(
        read + other.read, unfamiliar + other.unfamiliar, unreadable + other.unreadable);
  }
}

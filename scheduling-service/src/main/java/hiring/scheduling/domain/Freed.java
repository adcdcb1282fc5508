package hiring.scheduling.domain;

/**
 * How often time was freed in a pool, or people came or were to learn enough to lead: what was
 * searched for before the last time has to be searched for again.
 */
public record Freed(int times) implements PoolPiece {

  public static final Freed NEVER = new Freed(0);

  /** Its key; a pool has one. */
  public static final String KEY = "freed/";

  @Override
  public String key() {
    return KEY;
  }

  Freed again() {
    return new Freed(times + 1);
  }
}

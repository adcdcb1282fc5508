package hiring.scheduling.domain;

/**
 * How often time was freed in a pool, or people came: what was searched for before the last time
 * has to be searched for again.
 */
public record Freed(int times) implements PoolPiece {

  static final Freed NEVER = new Freed(0);

  @Override
  public String key() {
    return "freed/";
  }

  Freed again() {
    return new Freed(times + 1);
  }
}

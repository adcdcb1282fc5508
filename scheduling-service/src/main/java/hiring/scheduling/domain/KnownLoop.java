package hiring.scheduling.domain;

import java.util.UUID;

/** A loop that was asked for, so that what follows need only name it. */
public record KnownLoop(InterviewLoop loop) implements PoolPiece {

  @Override
  public String key() {
    return key(loop.id());
  }

  /** The key of a loop by its id. */
  public static String key(UUID loop) {
    return "loop/" + loop;
  }
}

package hiring.stack.deadletters;

import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** The oldest of many dead letters; holds no more than a limit of them, however many there are. */
public final class Oldest {

  private static final Comparator<Letter> BY_AGE =
      Comparator.comparing(Letter::at).thenComparing(Letter::id);

  private final PriorityQueue<Letter> kept = new PriorityQueue<>(BY_AGE.reversed());
  private final int limit;
  private long seen;

  public Oldest(int limit) {
    this.limit = limit;
  }

  /** One more; the newest is let go where there are too many. */
  public void add(Letter letter) {
    seen++;
    kept.add(letter);
    if (kept.size() > limit) {
      kept.remove();
    }
  }

  /** Those that are held, oldest first. */
  public List<Letter> list() {
    return kept.stream().sorted(BY_AGE).toList();
  }

  /** How many there were that are not held. */
  public long passedOver() {
    return seen - kept.size();
  }
}

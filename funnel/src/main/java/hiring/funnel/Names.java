package hiring.funnel;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Numbers for what repeats in every record, from 1 in order of appearance; 0 stands for nothing.
 * Safe for many threads.
 *
 * @param <T> what is numbered
 */
final class Names<T extends Comparable<T>> {

  private final Map<T, Integer> numbers = new ConcurrentHashMap<>();
  private final List<T> names = new ArrayList<>();
  private final int limit;

  /**
   * @param limit the highest number
   */
  Names(int limit) {
    this.limit = limit;
  }

  /**
   * The number of a name, the same each time.
   *
   * @throws IllegalStateException beyond the highest number
   */
  int number(T name) {
    Integer known = numbers.get(name);
    return known != null ? known : numberNew(name);
  }

  synchronized T name(int number) {
    return names.get(number - 1);
  }

  /** Of two numbers the one whose name comes first, whenever they appeared. */
  int lesser(int one, int other) {
    return name(one).compareTo(name(other)) <= 0 ? one : other;
  }

  private synchronized int numberNew(T name) {
    Integer known = numbers.get(name);
    if (known != null) {
      return known;
    }
    if (names.size() == limit) {
      throw new IllegalStateException("more than " + limit + " different roles or sources");
    }
    names.add(name);
    numbers.put(name, names.size());
    return names.size();
  }
}

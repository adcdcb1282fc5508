package hiring.scheduling.domain;

import java.time.Instant;

/**
 * A span of time on the grid of quarter hours.
 *
 * @param firstSlot the quarter hour of UTC in which it starts, counted from 1970
 * @param endSlot the quarter hour in which it is over; none of it is in the span
 */
public record Span(int firstSlot, int endSlot) implements Comparable<Span> {

  /** All quarter hours that a span of time touches: what is busy for a minute is busy. */
  public static Span touching(Instant start, Instant end) {
    return new Span(Slots.atOrBefore(start), Slots.atOrAfter(end));
  }

  /** All quarter hours that lie in a span of time: what is free for a minute is not free. */
  public static Span within(Instant start, Instant end) {
    return new Span(Slots.atOrAfter(start), Slots.atOrBefore(end));
  }

  public Instant start() {
    return Slots.start(firstSlot);
  }

  public Instant end() {
    return Slots.start(endSlot);
  }

  boolean isEmpty() {
    return endSlot <= firstSlot;
  }

  boolean overlaps(int from, int to) {
    return firstSlot < to && from < endSlot;
  }

  @Override
  public int compareTo(Span other) {
    int order = Integer.compare(firstSlot, other.firstSlot);
    return order == 0 ? Integer.compare(endSlot, other.endSlot) : order;
  }
}

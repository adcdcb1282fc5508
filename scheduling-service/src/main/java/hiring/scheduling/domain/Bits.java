package hiring.scheduling.domain;

import java.util.Arrays;
import java.util.function.IntConsumer;

/**
 * One bit per slot from a first slot on: which slots are free, or where something may start.
 * Changes only in the hands of the search that made it.
 */
final class Bits {

  static final int NONE = -1;

  private final int base;
  private final long[] words;

  /**
   * No bit set.
   *
   * @param from the first slot of interest
   * @param to after the last slot of interest
   */
  Bits(int from, int to) {
    this.base = Math.floorDiv(from, Long.SIZE) * Long.SIZE;
    this.words = new long[Math.max(0, Math.ceilDiv(to - base, Long.SIZE))];
  }

  private Bits(int base, long[] words) {
    this.base = base;
    this.words = words;
  }

  Bits copy() {
    return new Bits(base, words.clone());
  }

  /** The same bits from a slot up to another, both within these. */
  Bits slice(int from, int to) {
    Bits slice = new Bits(from, to);
    System.arraycopy(words, index(slice.base), slice.words, 0, slice.words.length);
    return slice;
  }

  /** The first slot. */
  int base() {
    return base;
  }

  /** After the last slot. */
  int end() {
    return base + words.length * Long.SIZE;
  }

  boolean get(int slot) {
    return slot >= base && slot < end() && (words[index(slot)] >>> slot & 1) != 0;
  }

  /** Takes over words whose first bit is the slot {@code first}, a multiple of 64. */
  void copyFrom(int first, long[] source) {
    for (int i = 0; i < source.length; i++) {
      int index = Math.floorDiv(first - base, Long.SIZE) + i;
      if (index >= 0 && index < words.length) {
        words[index] = source[i];
      }
    }
  }

  void setAll() {
    Arrays.fill(words, -1L);
  }

  void clear(int from, int to) {
    for (int slot = Math.max(from, base), last = Math.min(to, end()); slot < last; ) {
      int next = Math.min(last, nextWord(slot));
      words[index(slot)] &= ~mask(slot, next);
      slot = next;
    }
  }

  void set(int from, int to) {
    for (int slot = Math.max(from, base), last = Math.min(to, end()); slot < last; ) {
      int next = Math.min(last, nextWord(slot));
      words[index(slot)] |= mask(slot, next);
      slot = next;
    }
  }

  private static int nextWord(int slot) {
    return (Math.floorDiv(slot, Long.SIZE) + 1) * Long.SIZE;
  }

  /** From a slot up to another, both of one word. */
  private static long mask(int slot, int end) {
    long mask = -1L << slot;
    return end < nextWord(slot) ? mask & ~(-1L << end) : mask;
  }

  void and(Bits other) {
    for (int i = 0; i < words.length; i++) {
      words[i] &= other.words[i];
    }
  }

  /** Sets what is set in both of the others. */
  void orBoth(Bits one, Bits other) {
    for (int i = 0; i < words.length; i++) {
      words[i] |= one.words[i] & other.words[i];
    }
  }

  /** Sets what is set in the other, whose slots are some of these. */
  void or(Bits other) {
    int first = index(other.base);
    for (int i = 0; i < other.words.length; i++) {
      words[first + i] |= other.words[i];
    }
  }

  void set(int slot) {
    words[index(slot)] |= 1L << slot;
  }

  void clear(int slot) {
    words[index(slot)] &= ~(1L << slot);
  }

  /** Visits the slots in which these and others of the same slots differ. */
  void forEachDifference(Bits other, IntConsumer visitor) {
    for (int i = 0; i < words.length; i++) {
      for (long rest = words[i] ^ other.words[i]; rest != 0; rest &= rest - 1) {
        visitor.accept(base + i * Long.SIZE + Long.numberOfTrailingZeros(rest));
      }
    }
  }

  /** The last bit set at a slot or before it, or {@link #NONE}. */
  int previous(int slot) {
    int from = Math.min(slot, end() - 1);
    if (from < base) {
      return NONE;
    }
    int index = index(from);
    long word = words[index] & (-1L >>> (Long.SIZE - 1 - Math.floorMod(from, Long.SIZE)));
    while (word == 0) {
      if (--index < 0) {
        return NONE;
      }
      word = words[index];
    }
    return base + index * Long.SIZE + Long.SIZE - 1 - Long.numberOfLeadingZeros(word);
  }

  /** Keeps a bit where it and the following ones, {@code length} in all, are set. */
  void keepRuns(int length) {
    int run = 1;
    while (run < length) {
      int shift = Math.min(run, length - run);
      andShifted(shift);
      run += shift;
    }
  }

  /** The first bit set at a slot or after it, or {@link #NONE}. */
  int next(int slot) {
    int from = Math.max(slot, base);
    if (from >= end()) {
      return NONE;
    }
    int index = index(from);
    long word = words[index] & (-1L << from);
    while (word == 0) {
      if (++index == words.length) {
        return NONE;
      }
      word = words[index];
    }
    return base + index * Long.SIZE + Long.numberOfTrailingZeros(word);
  }

  private void andShifted(int shift) {
    int skip = shift / Long.SIZE;
    for (int i = 0; i < words.length; i++) {
      long low = i + skip < words.length ? words[i + skip] : 0;
      long high = i + skip + 1 < words.length ? words[i + skip + 1] : 0;
      long shifted =
          shift % Long.SIZE == 0 ? low : low >>> shift % Long.SIZE | high << -(shift % Long.SIZE);
      words[i] &= shifted;
    }
  }

  private int index(int slot) {
    return (slot - base) / Long.SIZE;
  }
}

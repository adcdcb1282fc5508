package hiring.scheduling.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BitsTest {

  private static final int FROM = 1_000_000;
  private static final int WORDS = 4;

  static LongStream seeds() {
    return LongStream.range(0, 200);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void keeps_a_bit_where_a_run_begins(long seed) {
    Random random = new Random(seed);
    BitSet expected = randomBits(random);
    Bits bits = bits(expected);
    int length = 1 + random.nextInt(70);
    bits.keepRuns(length);
    for (int i = 0; i < WORDS * 64; i++) {
      boolean run = expected.nextClearBit(i) >= i + length;
      assertThat(bits.get(FROM + i)).as("bit %s, length %s", i, length).isEqualTo(run);
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void finds_the_next_bit_and_clears_spans(long seed) {
    Random random = new Random(seed);
    BitSet expected = randomBits(random);
    Bits bits = bits(expected);
    int from = random.nextInt(WORDS * 64 + 40) - 20;
    int to = from + random.nextInt(100);
    bits.clear(FROM + from, FROM + to);
    expected.clear(Math.clamp(from, 0, WORDS * 64), Math.clamp(to, 0, WORDS * 64));
    for (int i = -3; i < WORDS * 64 + 3; i++) {
      int next = expected.nextSetBit(Math.max(0, i));
      assertThat(bits.next(FROM + i)).isEqualTo(next < 0 ? Bits.NONE : FROM + next);
    }
  }

  private static BitSet randomBits(Random random) {
    BitSet bits = new BitSet();
    for (int i = 0; i < 6; i++) {
      int from = random.nextInt(WORDS * 64);
      bits.set(from, Math.min(WORDS * 64, from + random.nextInt(90)));
    }
    return bits;
  }

  private static Bits bits(BitSet set) {
    Bits bits = new Bits(FROM, FROM + WORDS * 64);
    long[] words = new long[WORDS];
    long[] given = set.toLongArray();
    System.arraycopy(given, 0, words, 0, given.length);
    bits.copyFrom(FROM, words);
    return bits;
  }
}

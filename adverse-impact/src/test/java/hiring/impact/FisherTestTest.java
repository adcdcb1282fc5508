package hiring.impact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.Random;
import java.util.stream.LongStream;
import org.apache.commons.statistics.inference.FisherExactTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FisherTestTest {

  private static final int TABLES = 500;

  /** By the definition, with numbers that are never rounded. */
  @ParameterizedTest
  @MethodSource("seeds")
  void it_is_what_counting_every_split_gives(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < TABLES; i++) {
      int most = i % 2 == 0 ? 12 : 70;
      Share one = share(random, most);
      Share other =
          i % 3 == 0
              ? new Share(random.nextInt(one.whole() + 1), one.whole())
              : share(random, most);

      assertThat(FisherTest.p(one, other).orElseThrow())
          .as("%s against %s", one, other)
          .isCloseTo(counted(one, other), within(1e-10));
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void neither_side_comes_first_and_rejecting_is_as_selecting(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < TABLES; i++) {
      Share one = share(random, 400);
      Share other = share(random, 400);
      double p = FisherTest.p(one, other).orElseThrow();

      assertThat(p).isBetween(0.0, 1.0);
      assertThat(FisherTest.p(other, one).orElseThrow()).isCloseTo(p, within(1e-9));
      assertThat(FisherTest.p(rest(one), rest(other)).orElseThrow()).isCloseTo(p, within(1e-9));
    }
  }

  @Test
  void without_anybody_there_is_no_probability() {
    assertThat(FisherTest.p(Share.NONE, new Share(1, 2))).isEmpty();
    assertThat(FisherTest.p(new Share(1, 2), Share.NONE)).isEmpty();
  }

  @Test
  void where_all_are_selected_or_none_there_is_no_difference() {
    assertThat(FisherTest.p(new Share(5, 5), new Share(3, 3))).hasValue(1);
    assertThat(FisherTest.p(new Share(0, 5), new Share(0, 3))).hasValue(1);
  }

  @Test
  void groups_of_a_hundred_thousand_take_no_time_worth_a_thought() {
    assertThat(FisherTest.p(new Share(40_000, 100_000), new Share(40_500, 100_000)).orElseThrow())
        .isBetween(0.02, 0.03);
  }

  /** Once this fails, the library's own test can take the place of ours. */
  @Test
  void the_librarys_own_test_loses_one_of_two_equally_probable_splits() {
    double theirs = FisherExactTest.withDefaults().test(new int[][] {{2, 1}, {2, 3}}).getPValue();

    assertThat(theirs).isCloseTo(0.571, within(0.001));
    assertThat(counted(new Share(2, 3), new Share(2, 5))).isEqualTo(1);
    assertThat(FisherTest.p(new Share(2, 3), new Share(2, 5))).hasValue(1);
  }

  private static LongStream seeds() {
    return LongStream.rangeClosed(1, 8);
  }

  private static Share share(Random random, int most) {
    int whole = 1 + random.nextInt(most);
    return new Share(random.nextInt(whole + 1), whole);
  }

  private static Share rest(Share share) {
    return new Share(share.whole() - share.part(), share.whole());
  }

  private static double counted(Share one, Share other) {
    int selected = one.part() + other.part();
    BigInteger seen = ways(one, other, one.part());
    BigInteger asExtreme = BigInteger.ZERO;
    BigInteger all = BigInteger.ZERO;
    for (int part = 0; part <= selected; part++) {
      BigInteger ways = ways(one, other, part);
      all = all.add(ways);
      asExtreme = ways.compareTo(seen) <= 0 ? asExtreme.add(ways) : asExtreme;
    }
    return new BigDecimal(asExtreme)
        .divide(new BigDecimal(all), MathContext.DECIMAL64)
        .doubleValue();
  }

  private static BigInteger ways(Share one, Share other, int part) {
    return choose(one.whole(), part)
        .multiply(choose(other.whole(), one.part() + other.part() - part));
  }

  private static BigInteger choose(int of, int taken) {
    if (taken < 0 || taken > of) {
      return BigInteger.ZERO;
    }
    BigInteger ways = BigInteger.ONE;
    for (int i = 1; i <= taken; i++) {
      ways = ways.multiply(BigInteger.valueOf((long) of - taken + i)).divide(BigInteger.valueOf(i));
    }
    return ways;
  }
}

package hiring.posting.ats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import hiring.posting.ats.Employments.Period;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/**
 * Laws of years worked, over lives that overlap, have no end, end before they begin or are absurd.
 */
class EmploymentLawsTest {

  private static final int LIVES = 500;
  private static final double ROUNDING = 0.0051;

  @RepeatedTest(10)
  void years_are_the_days_on_which_someone_worked(RepetitionInfo seed) {
    Random random = new Random(seed.getCurrentRepetition());
    for (int life = 0; life < LIVES; life++) {
      LocalDate applied = day(random, 2020, 10);
      List<Period> periods = periods(random);
      assertThat(years(periods, applied))
          .as("%s until %s", periods, applied)
          .isEqualTo(worked(periods, applied), within(ROUNDING));
    }
  }

  @RepeatedTest(10)
  void years_are_never_negative_and_never_more_than_the_span(RepetitionInfo seed) {
    Random random = new Random(1_000 + seed.getCurrentRepetition());
    for (int life = 0; life < LIVES; life++) {
      LocalDate applied = day(random, 2020, 10);
      List<Period> periods = periods(random);
      double span =
          periods.stream()
                  .map(Period::start)
                  .filter(start -> !start.isBefore(applied.minusYears(80)))
                  .filter(start -> !start.isAfter(applied))
                  .mapToLong(start -> ChronoUnit.DAYS.between(start, applied))
                  .max()
                  .orElse(0)
              / 365.2425;
      assertThat(years(periods, applied))
          .as("%s until %s", periods, applied)
          .isBetween(0.0, span + ROUNDING)
          .isLessThanOrEqualTo(80);
    }
  }

  @RepeatedTest(10)
  void in_whatever_order_and_however_often_they_are_told_they_are_the_same(RepetitionInfo seed) {
    Random random = new Random(2_000 + seed.getCurrentRepetition());
    for (int life = 0; life < LIVES; life++) {
      LocalDate applied = day(random, 2020, 10);
      List<Period> periods = periods(random);
      List<Period> told = new ArrayList<>(periods);
      told.addAll(periods);
      Collections.shuffle(told, random);
      assertThat(new Employments(told, List.of()).years(applied))
          .isEqualTo(new Employments(periods, List.of()).years(applied));
    }
  }

  @RepeatedTest(10)
  void what_has_no_end_ends_when_they_applied(RepetitionInfo seed) {
    Random random = new Random(3_000 + seed.getCurrentRepetition());
    for (int life = 0; life < LIVES; life++) {
      LocalDate applied = day(random, 2020, 10);
      List<Period> periods = periods(random);
      List<Period> ended =
          periods.stream()
              .map(period ->
                  new Period(period.start(), period.end() == null ? applied : period.end()))
              .toList();
      assertThat(new Employments(periods, List.of()).years(applied))
          .isEqualTo(new Employments(ended, List.of()).years(applied));
    }
  }

  private static double years(List<Period> periods, LocalDate applied) {
    return new Employments(periods, List.of()).years(applied).orElse(0);
  }

  /** Counted day by day. */
  private static double worked(List<Period> periods, LocalDate applied) {
    TreeSet<Long> days = new TreeSet<>();
    for (Period period : periods) {
      LocalDate end = period.end();
      long last = (end == null || end.isAfter(applied) ? applied : end).toEpochDay();
      if (!period.start().isBefore(applied.minusYears(80))) {
        for (long day = period.start().toEpochDay(); day < last; day++) {
          days.add(day);
        }
      }
    }
    return days.size() / 365.2425;
  }

  private static List<Period> periods(Random random) {
    List<Period> periods = new ArrayList<>();
    for (int n = random.nextInt(5); n > 0; n--) {
      periods.add(new Period(start(random), end(random)));
    }
    return List.copyOf(periods);
  }

  private static LocalDate start(Random random) {
    return switch (random.nextInt(20)) {
      case 0 -> LocalDate.MIN;
      case 1 -> LocalDate.of(1, 1, 1);
      case 2 -> LocalDate.of(9999, 12, 31);
      default -> day(random, 2005, 25);
    };
  }

  private static @Nullable LocalDate end(Random random) {
    return switch (random.nextInt(10)) {
      case 0, 1 -> null;
      case 2 -> LocalDate.MAX;
      case 3 -> LocalDate.MIN;
      default -> day(random, 2005, 25);
    };
  }

  private static LocalDate day(Random random, int from, int years) {
    return LocalDate.of(from, 1, 1).plusDays(random.nextInt(years * 365));
  }
}

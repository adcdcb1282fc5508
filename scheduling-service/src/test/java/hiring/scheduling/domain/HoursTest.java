package hiring.scheduling.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HoursTest {

  static LongStream seeds() {
    return LongStream.range(0, 120);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void a_slot_is_inside_when_every_minute_of_it_is(long seed) {
    Random random = new Random(seed);
    ZoneId zone = Samples.zone(random);
    List<WorkingHours> week = randomWeek(random);
    Hours hours = new Hours(zone, week);
    int from = Slots.atOrAfter(Samples.moment(random));
    Bits inside = hours.inside(from, from + 10 * 96);
    for (int slot = from; slot < from + 10 * 96; slot++) {
      assertThat(inside.get(slot))
          .as("%s in %s, %s", Slots.start(slot), zone, week)
          .isEqualTo(everyMinuteInside(slot, zone, week));
    }
  }

  @Test
  void an_hour_that_the_clock_skips_is_nobodys() {
    // Berlin, 2026-03-29: 02:00 becomes 03:00.
    Hours night = new Hours(ZoneId.of("Europe/Berlin"), List.of(sunday(2, 4)));
    int before = Slots.atOrAfter(Instant.parse("2026-03-29T00:00:00Z"));
    Bits inside = night.inside(before, before + 20);
    assertThat(inside.next(before)).isEqualTo(slot("2026-03-29T01:00:00Z"));
    assertThat(inside.get(slot("2026-03-29T01:45:00Z"))).isTrue();
    assertThat(inside.get(slot("2026-03-29T02:00:00Z"))).isFalse();
  }

  @Test
  void an_hour_that_the_clock_repeats_counts_twice() {
    // New York, 2026-11-01: 02:00 becomes 01:00.
    Hours night = new Hours(ZoneId.of("America/New_York"), List.of(sunday(1, 2)));
    int before = Slots.atOrAfter(Instant.parse("2026-11-01T00:00:00Z"));
    Bits inside = night.inside(before, before + 96);
    assertThat(inside.next(before)).isEqualTo(slot("2026-11-01T05:00:00Z"));
    inside.keepRuns(8);
    assertThat(inside.get(slot("2026-11-01T05:00:00Z"))).isTrue();
    assertThat(inside.get(slot("2026-11-01T05:15:00Z"))).isFalse();
  }

  private static int slot(String instant) {
    return Slots.atOrAfter(Instant.parse(instant));
  }

  private static WorkingHours sunday(int from, int to) {
    return new WorkingHours(DayOfWeek.SUNDAY, from * 60, to * 60);
  }

  private static List<WorkingHours> randomWeek(Random random) {
    List<WorkingHours> week = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      int start = random.nextInt(24 * 60);
      int end = start + 1 + random.nextInt(24 * 60 - start);
      week.add(new WorkingHours(DayOfWeek.of(1 + random.nextInt(7)), start, end));
    }
    return week;
  }

  private static boolean everyMinuteInside(int slot, ZoneId zone, List<WorkingHours> week) {
    for (int minute = 0; minute < 15; minute++) {
      LocalDateTime local =
          LocalDateTime.ofInstant(Slots.start(slot).plusSeconds(60L * minute), zone);
      int time = local.getHour() * 60 + local.getMinute();
      if (week.stream()
          .noneMatch(hours ->
              hours.day() == local.getDayOfWeek()
                  && hours.startMinute() <= time
                  && time < hours.endMinute())) {
        return false;
      }
    }
    return true;
  }
}

package hiring.scheduling.ical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hiring.scheduling.ical.BusyTimes.Busy;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Calendars that say little and mean a lot: whoever reads them must not run out of anything. */
@Timeout(30)
class BoundsTest {

  private static final Instant FROM = Instant.parse("2026-03-02T00:00:00Z");
  private static final Instant TO = FROM.plus(Duration.ofDays(120));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "FREQ=DAILY;BYHOUR=%24;BYMINUTE=%60;BYSECOND=%60",
        "FREQ=DAILY;BYHOUR=%24;BYMINUTE=%60;BYSECOND=%60;BYSETPOS=1",
        "FREQ=YEARLY;BYHOUR=8,9",
        "FREQ=DAILY;BYMINUTE=0,30",
        "FREQ=DAILY;BYSECOND=0,1",
        "FREQ=HOURLY",
        "FREQ=DAILY;INTERVAL=1=FREQ=SECONDLY"
      })
  void a_rule_is_for_one_time_of_a_day(String rule) {
    assertRefused(series(lists(rule)), "repeats more often than daily");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "FREQ=YEARLY;BYMONTH=%10000;BYMONTHDAY=%10000",
        "FREQ=YEARLY;BYMONTH=%12;BYWEEKNO=%53;BYYEARDAY=%366;BYMONTHDAY=%31",
        "FREQ=DAILY;INTERVAL=2147483647"
      })
  void a_rule_does_not_multiply_days(String rule) {
    assertThatThrownBy(() -> read(series(lists(rule))))
        .isInstanceOf(UnreadableCalendarException.class)
        .hasMessageContaining("has a recurrence rule that");
  }

  @Test
  void all_days_of_all_months_are_a_rule_that_is_followed() {
    String rule =
        "FREQ=YEARLY;BYMONTH="
            + IntStream.rangeClosed(1, 12)
                .mapToObj(String::valueOf)
                .collect(Collectors.joining(","))
            + ";BYMONTHDAY="
            + IntStream.rangeClosed(1, 31)
                .mapToObj(String::valueOf)
                .collect(Collectors.joining(","));

    assertThat(read(series(rule))).hasSize(120);
  }

  @Test
  void many_series_together_have_an_end() {
    assertRefused(series("FREQ=DAILY").repeat(1_999), "has more times than are read");
    assertRefused(series("FREQ=YEARLY").repeat(2_001), "has more events that repeat than are read");
  }

  @Test
  void a_rule_has_an_end() {
    Rule rule = Rule.of("FREQ=DAILY");

    assertThatThrownBy(() ->
            rule.times(
                Moments.local("20000101"),
                Moments.local("20000101"),
                Moments.local("20200101"),
                Clock.of(ZoneOffset.UTC)))
        .isInstanceOf(UnreadableCalendarException.class)
        .hasMessageContaining("with more times than are read");
  }

  @ParameterizedTest
  @ValueSource(ints = {10, 100_000})
  void components_are_not_without_bottom(int depth) {
    assertThatThrownBy(() -> BusyTimes.uids("BEGIN:VCALENDAR\r\n" + "BEGIN:A\r\n".repeat(depth)))
        .isInstanceOf(UnreadableCalendarException.class)
        .hasMessageContaining("has components too deep");
  }

  @Test
  void components_can_be_counted() {
    assertThat(read("BEGIN:A\nEND:A\n".repeat(20_000))).isEmpty();
    assertRefused("BEGIN:A\nEND:A\n".repeat(20_001), "has more components than are read");
  }

  @ParameterizedTest
  @ValueSource(strings = {"FREQ=DAILY", "FREQ=MONTHLY", "FREQ=DAILY;BYDAY=-1SU"})
  void a_clock_is_changed_by_the_year(String rule) {
    assertRefused(zone(observance(rule)), "has a VTIMEZONE that changes more often than yearly");
  }

  @Test
  void a_clock_is_not_changed_without_end() {
    String many =
        IntStream.rangeClosed(1, 50)
            .mapToObj(day -> observance("FREQ=YEARLY;BYYEARDAY=" + day))
            .collect(Collectors.joining());
    String problem = "has a VTIMEZONE with more changes than are read";
    assertThat(read(zone(observance("FREQ=YEARLY").repeat(100)))).isEmpty();
    assertRefused(zone(observance("FREQ=YEARLY").repeat(101)), problem);
    assertRefused(zone(observance("FREQ=YEARLY;BYDAY=MO")), "with more times than are read");
    assertRefused(zone(many), problem);
    assertRefused(zone(observance("FREQ=YEARLY")).repeat(51), "has more VTIMEZONEs than are read");
  }

  @Test
  void no_year_costs_more_than_another() {
    String events =
        IntStream.rangeClosed(1, 9_999)
            .mapToObj("BEGIN:VEVENT\nDTSTART;TZID=Z:%04d0601T000000\nEND:VEVENT\n"::formatted)
            .collect(Collectors.joining());

    assertThat(read(zone(observance("FREQ=YEARLY").repeat(100)) + events)).isEmpty();
  }

  @Test
  void a_name_of_a_zone_is_not_a_book() {
    String name = "/".repeat(900_000);
    assertRefused(
        "BEGIN:VEVENT\nDTSTART;TZID=" + name + ":20260303T090000\nEND:VEVENT\n", "has a TZID");
  }

  @Test
  void dates_beside_a_rule_are_read_in_one_go() {
    assertThat(
            read(
                "BEGIN:VEVENT\nDTSTART:20200303T090000Z\n"
                    + "RDATE:20200304T090000Z\n".repeat(45_000)
                    + "END:VEVENT\n"))
        .isEmpty();
  }

  /** Writes {@code %3} as a list of three. */
  private static String lists(String rule) {
    return Pattern.compile("%(\\d+)")
        .matcher(rule)
        .replaceAll(list -> numbers(Integer.parseInt(list.group(1))));
  }

  private static String numbers(int last) {
    return IntStream.rangeClosed(1, last)
        .mapToObj(number -> String.valueOf(Math.min(number, 12)))
        .collect(Collectors.joining(","));
  }

  private static void assertRefused(String components, String problem) {
    assertThatThrownBy(() -> read(components))
        .isInstanceOf(UnreadableCalendarException.class)
        .hasMessageContaining(problem);
  }

  private static List<Busy> read(String components) {
    String text = "BEGIN:VCALENDAR\nVERSION:2.0\n" + components + "END:VCALENDAR\n";
    return BusyTimes.read(text.replace("\n", "\r\n"), FROM, TO, ZoneOffset.UTC, Set.of());
  }

  private static String series(String rule) {
    return "BEGIN:VEVENT\nDTSTART:20200101T090000Z\nDURATION:PT1H\nRRULE:"
        + rule
        + "\nEND:VEVENT\n";
  }

  private static String zone(String observances) {
    return "BEGIN:VTIMEZONE\nTZID:Z\n" + observances + "END:VTIMEZONE\n";
  }

  private static String observance(String rule) {
    return "BEGIN:STANDARD\nDTSTART:00010101T030000\nTZOFFSETFROM:+0200\nTZOFFSETTO:+0100\nRRULE:"
        + rule
        + "\nEND:STANDARD\n";
  }
}

package hiring.scheduling.ical;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Summary;
import hiring.scheduling.ical.BusyTimes.Busy;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Calendars as programs write them, from 2 March 2026 on, 120 days. */
class BusyTimesTest {

  private static final Instant FROM = Instant.parse("2026-03-02T00:00:00Z");
  private static final Instant TO = FROM.plus(Duration.ofDays(120));
  private static final ZoneId VIENNA = ZoneId.of("Europe/Vienna");

  static final String OUTLOOK_ZONE =
      """
      BEGIN:VTIMEZONE
      TZID:W. Europe Standard Time
      BEGIN:STANDARD
      DTSTART:16010101T030000
      TZOFFSETFROM:+0200
      TZOFFSETTO:+0100
      RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=10
      END:STANDARD
      BEGIN:DAYLIGHT
      DTSTART:16010101T020000
      TZOFFSETFROM:+0100
      TZOFFSETTO:+0200
      RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=3
      END:DAYLIGHT
      END:VTIMEZONE
      """;

  @Test
  void an_event_is_busy_from_its_start_to_its_end() {
    assertThat(read(event("DTSTART:20260303T090000Z", "DTEND:20260303T103000Z")))
        .containsExactly(busy("2026-03-03T09:00:00Z", "2026-03-03T10:30:00Z"));
    assertThat(read(event("DTSTART:20260303T090000Z", "DURATION:PT45M")))
        .containsExactly(busy("2026-03-03T09:00:00Z", "2026-03-03T09:45:00Z"));
  }

  @Test
  void a_time_is_by_the_zone_that_it_names_else_by_the_one_of_whose_calendar_it_is() {
    assertThat(
            read(
                event("DTSTART;TZID=America/New_York:20260303T090000", "DURATION:PT1H"),
                event("DTSTART:20260304T090000", "DURATION:PT1H")))
        .containsExactly(
            busy("2026-03-03T14:00:00Z", "2026-03-03T15:00:00Z"),
            busy("2026-03-04T08:00:00Z", "2026-03-04T09:00:00Z"));
  }

  @Test
  void a_calendar_may_name_the_zone_of_what_names_none() {
    assertThat(
            read(
                "X-WR-TIMEZONE:Asia/Kathmandu\n",
                event("DTSTART:20260304T090000", "DURATION:PT1H")))
        .containsExactly(busy("2026-03-04T03:15:00Z", "2026-03-04T04:15:00Z"));
  }

  @Test
  void a_zone_that_a_calendar_brings_along_is_used_where_java_does_not_know_its_name() {
    String zone = "TZID=\"W. Europe Standard Time\"";
    assertThat(
            read(
                OUTLOOK_ZONE,
                event("DTSTART;" + zone + ":20260327T090000", "DURATION:PT1H"),
                event("DTSTART;" + zone + ":20260330T090000", "DURATION:PT1H"),
                event("DTSTART;" + zone + ":20260329T023000", "DURATION:PT10M")))
        .containsExactly(
            busy("2026-03-27T08:00:00Z", "2026-03-27T09:00:00Z"),
            // 02:30 does not exist: by the offset before the clock was set forward it is 01:30 UTC.
            busy("2026-03-29T01:30:00Z", "2026-03-29T01:40:00Z"),
            busy("2026-03-30T07:00:00Z", "2026-03-30T08:00:00Z"));
  }

  @Test
  void a_path_before_the_name_of_a_zone_is_passed_over() {
    assertThat(
            read(
                event(
                    "DTSTART;TZID=/example.org/20260101_1/America/Argentina/Ushuaia:20260303T090000",
                    "DURATION:PT1H")))
        .containsExactly(busy("2026-03-03T12:00:00Z", "2026-03-03T13:00:00Z"));
  }

  @Test
  void what_repeats_keeps_its_time_on_the_clock_when_that_is_changed() {
    assertThat(
            read(
                event(
                    "DTSTART;TZID=Europe/Vienna:20260320T090000",
                    "DURATION:PT1H",
                    "RRULE:FREQ=WEEKLY;COUNT=3")))
        .containsExactly(
            busy("2026-03-20T08:00:00Z", "2026-03-20T09:00:00Z"),
            busy("2026-03-27T08:00:00Z", "2026-03-27T09:00:00Z"),
            busy("2026-04-03T07:00:00Z", "2026-04-03T08:00:00Z"));
  }

  @Test
  void a_series_from_long_ago_is_read_in_the_window_alone() {
    List<Busy> busy =
        read(
            event(
                "DTSTART;TZID=Europe/Vienna:20100104T090000",
                "DURATION:PT15M",
                "RRULE:FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR"));

    assertThat(busy).hasSize(86);
    assertThat(busy.getFirst()).isEqualTo(busy("2026-03-02T08:00:00Z", "2026-03-02T08:15:00Z"));
    assertThat(busy.getLast().end()).isBefore(TO);
  }

  @Test
  void a_series_ends_with_the_moment_or_the_day_that_it_says() {
    String start = "DTSTART;TZID=America/New_York:20260303T090000";
    assertThat(read(event(start, "DURATION:PT1H", "RRULE:FREQ=DAILY;UNTIL=20260305T140000Z")))
        .hasSize(3);
    assertThat(read(event(start, "DURATION:PT1H", "RRULE:FREQ=DAILY;UNTIL=20260305T135959Z")))
        .hasSize(2);
    assertThat(read(event(start, "DURATION:PT1H", "RRULE:FREQ=DAILY;UNTIL=20260305"))).hasSize(3);
  }

  @Test
  void what_is_taken_out_of_a_series_is_free() {
    assertThat(
            read(
                event(
                    "DTSTART;TZID=Europe/Vienna:20260303T090000",
                    "DURATION:PT1H",
                    "RRULE:FREQ=DAILY;COUNT=4",
                    "EXDATE;TZID=Europe/Vienna:20260304T090000",
                    "EXDATE:20260305T080000Z")))
        .extracting(Busy::start)
        .containsExactly(
            Instant.parse("2026-03-03T08:00:00Z"), Instant.parse("2026-03-06T08:00:00Z"));
  }

  @Test
  void one_of_a_series_that_is_otherwise_or_cancelled_is_not_where_it_was() {
    assertThat(
            read(
                event(
                    "UID:series",
                    "DTSTART;TZID=Europe/Vienna:20260303T090000",
                    "DURATION:PT1H",
                    "RRULE:FREQ=DAILY;COUNT=3"),
                event(
                    "UID:series",
                    "RECURRENCE-ID;TZID=Europe/Vienna:20260304T090000",
                    "DTSTART;TZID=Europe/Vienna:20260304T150000",
                    "DURATION:PT2H"),
                event(
                    "UID:series",
                    "RECURRENCE-ID:20260305T080000Z",
                    "STATUS:CANCELLED",
                    "DTSTART:20260305T080000Z",
                    "DURATION:PT1H")))
        .containsExactly(
            busy("2026-03-03T08:00:00Z", "2026-03-03T09:00:00Z"),
            busy("2026-03-04T14:00:00Z", "2026-03-04T16:00:00Z"));
  }

  @Test
  void dates_beside_the_rule_count_as_times_and_as_periods() {
    assertThat(
            read(
                event(
                    "DTSTART:20260303T090000Z",
                    "DURATION:PT1H",
                    "RDATE:20260310T090000Z,20260311T090000Z",
                    "RDATE;VALUE=PERIOD:20260312T090000Z/PT30M")))
        .containsExactly(
            busy("2026-03-03T09:00:00Z", "2026-03-03T10:00:00Z"),
            busy("2026-03-10T09:00:00Z", "2026-03-10T10:00:00Z"),
            busy("2026-03-11T09:00:00Z", "2026-03-11T10:00:00Z"),
            busy("2026-03-12T09:00:00Z", "2026-03-12T09:30:00Z"));
  }

  @Test
  void whole_days_are_those_of_whose_calendar_it_is_however_long() {
    assertThat(
            read(
                event("DTSTART;VALUE=DATE:20260310"),
                event("DTSTART;VALUE=DATE:20260328", "DTEND;VALUE=DATE:20260330"),
                event("DTSTART;VALUE=DATE:20260402", "RRULE:FREQ=WEEKLY;COUNT=2")))
        .containsExactly(
            busy("2026-03-09T23:00:00Z", "2026-03-10T23:00:00Z"),
            busy("2026-03-27T23:00:00Z", "2026-03-29T22:00:00Z"),
            busy("2026-04-01T22:00:00Z", "2026-04-02T22:00:00Z"),
            busy("2026-04-08T22:00:00Z", "2026-04-09T22:00:00Z"));
  }

  @Test
  void what_is_transparent_cancelled_or_of_ours_is_not_busy() {
    String when = "DTSTART:20260303T090000Z";
    assertThat(
            read(
                event(when, "DURATION:PT1H", "TRANSP:TRANSPARENT"),
                event(when, "DURATION:PT1H", "STATUS:CANCELLED"),
                event(when, "DURATION:PT1H", "X-MICROSOFT-CDO-BUSYSTATUS:FREE"),
                event(when, "DURATION:PT1H", "UID:our-session"),
                event(when, "DURATION:PT0S")))
        .isEmpty();
  }

  @Test
  void free_busy_times_are_busy_but_those_that_are_free() {
    assertThat(
            read(
                """
                BEGIN:VFREEBUSY
                UID:f
                FREEBUSY:20260303T090000Z/20260303T100000Z,20260303T130000Z/PT1H
                FREEBUSY;FBTYPE=BUSY-TENTATIVE:20260304T090000Z/PT30M
                FREEBUSY;FBTYPE=FREE:20260305T090000Z/PT8H
                END:VFREEBUSY
                """))
        .containsExactly(
            busy("2026-03-03T09:00:00Z", "2026-03-03T10:00:00Z"),
            busy("2026-03-03T13:00:00Z", "2026-03-03T14:00:00Z"),
            busy("2026-03-04T09:00:00Z", "2026-03-04T09:30:00Z"));
  }

  @Test
  void spans_that_touch_or_overlap_are_one_and_end_with_the_window() {
    assertThat(
            read(
                event("DTSTART:20260303T100000Z", "DURATION:PT1H"),
                event("DTSTART:20260303T090000Z", "DURATION:PT1H"),
                event("DTSTART:20260303T093000Z", "DURATION:PT10M"),
                event("DTSTART:20260301T120000Z", "DURATION:P1D"),
                event("DTSTART:20260630T000000Z", "DURATION:P1W"),
                event("DTSTART:20250303T090000Z", "DURATION:PT1H")))
        .containsExactly(
            busy("2026-03-02T00:00:00Z", "2026-03-02T12:00:00Z"),
            busy("2026-03-03T09:00:00Z", "2026-03-03T11:00:00Z"));
  }

  @Test
  void what_another_library_writes_is_read() {
    ICalendar calendar = new ICalendar();
    VEvent event = new VEvent();
    event.setSummary(new Summary("x".repeat(300)));
    event.setDateStart(Date.from(Instant.parse("2026-03-03T09:00:00Z")));
    event.setDateEnd(Date.from(Instant.parse("2026-03-03T10:00:00Z")));
    calendar.addEvent(event);

    assertThat(BusyTimes.read(Biweekly.write(calendar).go(), FROM, TO, VIENNA, Set.of()))
        .containsExactly(busy("2026-03-03T09:00:00Z", "2026-03-03T10:00:00Z"));
  }

  @Test
  void the_ids_of_events_can_be_told() {
    assertThat(BusyTimes.uids(calendar(event("UID:a"), event("UID:b"), event("UID:a"))))
        .containsExactlyInAnyOrder("a", "b");
  }

  private static List<Busy> read(String... parts) {
    return BusyTimes.read(calendar(parts), FROM, TO, VIENNA, Set.of("our-session"));
  }

  private static String calendar(String... parts) {
    String text = "BEGIN:VCALENDAR\nVERSION:2.0\n" + String.join("", parts) + "END:VCALENDAR\n";
    return text.replace("\n", "\r\n");
  }

  private static String event(String... properties) {
    return "BEGIN:VEVENT\n" + String.join("\n", properties) + "\nEND:VEVENT\n";
  }

  private static Busy busy(String start, String end) {
    return new Busy(Instant.parse(start), Instant.parse(end));
  }
}

package hiring.scheduling.ical;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hiring.scheduling.ical.BusyTimes.Busy;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Calendars that are none, or say what cannot be followed. */
class UnreadableCalendarTest {

  private static final Instant FROM = Instant.parse("2026-03-02T00:00:00Z");
  private static final Instant TO = FROM.plus(Duration.ofDays(120));
  private static final ZoneId VIENNA = ZoneId.of("Europe/Vienna");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "DTSTART:20260303T250000Z | has a time that is none",
        "DTSTART:tomorrow | has a time that is none",
        "DTSTART;TZID=Mars/Olympus:20260303T090000 | has a TZID that is no zone",
        "SUMMARY:nothing | has a VEVENT without DTSTART",
        "DTSTART:20260303T090000Z;RRULE:FREQ=SECONDLY | repeats more often than daily",
        "DTSTART:20260303T090000Z;RRULE:FREQ=NEVER | has a recurrence rule that is none",
        "DTSTART:16010101T090000Z;RRULE:FREQ=DAILY | began before 1970",
        "DTSTART:20260303T090000Z;DURATION:an hour | has a duration that is none",
        "DTSTART:20260303T090000Z;RDATE:20260304T090000Z/ | has a time that is none",
        "RECURRENCE-ID;RANGE=THISANDFUTURE:20260303T090000Z;DTSTART:20260303T090000Z | with a RANGE"
      })
  void what_cannot_be_read_is_refused_with_what_is_wrong(String lines, String problem) {
    String[] properties = lines.replaceAll(";(?=[A-Z]+:)", "\n").split("\n", -1);

    assertThatThrownBy(() -> read(event(properties)))
        .isInstanceOf(UnreadableCalendarException.class)
        .hasMessageContaining(problem);
  }

  @ParameterizedTest
  @CsvSource({"''", "hello", "BEGIN:VCALENDAR", "{}", "BEGIN:VEVENT"})
  void what_is_no_calendar_is_refused(String text) {
    assertThatThrownBy(() -> BusyTimes.read(text, FROM, TO, VIENNA, Set.of()))
        .isInstanceOf(UnreadableCalendarException.class)
        .hasMessageStartingWith("is no iCalendar");
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
}

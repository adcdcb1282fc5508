package hiring.scheduling.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import hiring.events.BlockTime;
import hiring.events.ImportBusyTimes;
import hiring.events.TimeSpan;
import hiring.events.UnblockTime;
import hiring.scheduling.domain.PoolRefusal;
import hiring.scheduling.web.AbsenceController.BusyCalendar;
import hiring.scheduling.web.AbsenceController.TimeOffRequest;
import hiring.service.InvalidFieldException;
import hiring.service.RefusedException;
import hiring.service.UnavailableException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpServletRequest;
import tools.jackson.databind.json.JsonMapper;

class AbsenceControllerTest {

  private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");

  private final Asked asked = new Asked();
  private final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
  private final Elsewhere stores =
      new Elsewhere()
          .with("/pools/engineering/interviewers/a", "{\"timeZone\": \"America/New_York\"}")
          .with(
              "/pools/engineering/interviewers/a/calendar.ics",
              calendar("UID:our-session\nDTSTART:20260303T090000Z\nDTSTAMP:20260301T000000Z"));
  private final AbsenceController controller =
      new AbsenceController(
          new PoolCommands(asked, clock), new Owners(stores, JsonMapper.shared()), clock);

  @Test
  void time_off_is_a_command_to_the_pool() {
    AbsenceController.TimeOff answer =
        controller.takeOff(
            "engineering",
            "a",
            "holiday-1",
            new TimeOffRequest("2026-03-09T00:00:00+01:00", "2026-03-10T00:00:00Z"),
            request());

    BlockTime block = asked.only(BlockTime.class);
    assertThat(asked.keys()).containsExactly("hiring.scheduling-commands engineering");
    assertThat(block.getInterviewerId()).isEqualTo("a");
    assertThat(block.getBlockId()).isEqualTo("holiday-1");
    assertThat(block.getStart()).isEqualTo(Instant.parse("2026-03-08T23:00:00Z"));
    assertThat(block.getEnd()).isEqualTo(answer.end());
    assertThat(block.getOccurredAt()).isEqualTo(NOW);
  }

  @Test
  void time_off_is_given_back() {
    assertThat(controller.giveBack("engineering", "a", "holiday-1", request()).getStatusCode())
        .isEqualTo(HttpStatus.NO_CONTENT);
    assertThat(asked.only(UnblockTime.class).getBlockId()).isEqualTo("holiday-1");
  }

  @Test
  void a_request_that_is_repeated_is_the_same_command() {
    MockHttpServletRequest first = request();
    first.addHeader("Idempotency-Key", "once");
    controller.giveBack("engineering", "a", "holiday-1", first);
    Asked again = new Asked();
    new AbsenceController(
            new PoolCommands(again, clock), new Owners(stores, JsonMapper.shared()), clock)
        .giveBack("engineering", "a", "holiday-1", first);

    assertThat(again.only(UnblockTime.class).getCommandId())
        .isEqualTo(asked.only(UnblockTime.class).getCommandId());
  }

  @Test
  void a_calendar_is_read_in_the_zone_of_whose_it_is_and_without_our_own_sessions() {
    BusyCalendar answer =
        controller.read(
            "engineering",
            "a",
            "private",
            calendar(
                    "UID:dentist\nDTSTART:20260303T090000\nDURATION:PT1H",
                    "UID:our-session\nDTSTART:20260304T090000Z\nDURATION:PT1H",
                    "UID:long-ago\nDTSTART:20260228T090000\nDURATION:PT1H",
                    "UID:far-away\nDTSTART:20260801T090000\nDURATION:PT1H")
                .getBytes(UTF_8),
            request());

    ImportBusyTimes busy = asked.only(ImportBusyTimes.class);
    assertThat(busy.getCalendar()).isEqualTo("private");
    assertThat(busy.getBusy())
        .containsExactly(
            new TimeSpan(
                Instant.parse("2026-03-03T14:00:00Z"), Instant.parse("2026-03-03T15:00:00Z")));
    assertThat(answer.busy()).isEqualTo(1);
    assertThat(answer.until()).isEqualTo(Instant.parse("2026-06-30T00:00:00Z"));
  }

  @Test
  void the_same_calendar_later_that_day_is_the_same_command() {
    String text =
        calendar(
            "UID:breakfast\nDTSTART:20260302T060000Z\nDURATION:PT1H",
            "UID:all-day\nDTSTART:20260301T200000Z\nDTEND:20260303T200000Z",
            "UID:daily\nDTSTART:20260101T090000Z\nDURATION:PT1H\nRRULE:FREQ=DAILY",
            "UID:last\nDTSTART:20260629T200000Z\nDURATION:P1D");

    assertThat(imported(text, NOW.plus(Duration.ofHours(13)).plusMillis(1)))
        .isEqualTo(imported(text, NOW))
        .startsWith(
            new TimeSpan(
                Instant.parse("2026-03-02T00:00:00Z"), Instant.parse("2026-03-03T20:00:00Z")))
        .endsWith(
            new TimeSpan(
                Instant.parse("2026-06-29T20:00:00Z"), Instant.parse("2026-06-30T00:00:00Z")));
  }

  private List<TimeSpan> imported(String text, Instant now) {
    Asked pool = new Asked();
    Clock then = Clock.fixed(now, ZoneOffset.UTC);
    new AbsenceController(
            new PoolCommands(pool, then), new Owners(stores, JsonMapper.shared()), then)
        .read("engineering", "a", "private", text.getBytes(UTF_8), request());
    return pool.only(ImportBusyTimes.class).getBusy();
  }

  @Test
  void a_calendar_is_forgotten() {
    controller.forget("engineering", "a", "private", request());

    assertThat(asked.only(ImportBusyTimes.class).getBusy()).isEmpty();
  }

  @Test
  void what_is_no_calendar_is_refused_before_anything_is_asked() {
    InvalidFieldException refused =
        catchThrowableOfType(
            InvalidFieldException.class,
            () ->
                controller.read("engineering", "a", "private", "hello".getBytes(UTF_8), request()));

    assertThat(refused.field()).isEqualTo("body");
    assertThat(refused).hasMessageContaining("is no iCalendar");
    assertThat(asked.isEmpty()).isTrue();
  }

  @Test
  void a_calendar_of_nobody_is_not_read() {
    RefusedException refused =
        catchThrowableOfType(
            RefusedException.class,
            () -> controller.read("engineering", "b", "private", new byte[0], request()));

    assertThat(refused.code()).isEqualTo("UNKNOWN_INTERVIEWER");
    assertThat(refused.status()).isEqualTo(HttpStatus.NOT_FOUND);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/calendar.ics"})
  void while_the_instance_that_knows_whose_it_is_is_not_ready_no_calendar_is_read(String path) {
    stores.failing("/pools/engineering/interviewers/a" + path, 503);

    assertThatThrownBy(() ->
            controller.read("engineering", "a", "private", calendar().getBytes(UTF_8), request()))
        .isInstanceOf(UnavailableException.class);
    assertThat(asked.isEmpty()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"soon, 2026-03-10T00:00:00Z, start", "2026-03-10T00:00:00Z, 2026-03-10, end"})
  void a_time_of_the_wrong_form_is_named(String start, String end, String field) {
    TimeOffRequest timeOff = new TimeOffRequest(start, end);

    assertThat(
            catchThrowableOfType(
                    InvalidFieldException.class,
                    () -> controller.takeOff("engineering", "a", "b", timeOff, request()))
                .field())
        .isEqualTo(field);
  }

  @Test
  void a_pool_that_cannot_be_named_so_is_refused() {
    assertThat(
            catchThrowableOfType(
                    InvalidFieldException.class,
                    () -> controller.giveBack("no pool", "a", "b", request()))
                .field())
        .isEqualTo("poolId");
  }

  @Test
  void a_refusal_is_told_by_its_code() {
    asked.refuse(PoolRefusal.UNKNOWN_TIME_OFF);

    RefusedException refused =
        catchThrowableOfType(
            RefusedException.class, () -> controller.giveBack("engineering", "a", "b", request()));

    assertThat(refused.code()).isEqualTo("UNKNOWN_TIME_OFF");
    assertThat(refused.status()).isEqualTo(HttpStatus.NOT_FOUND);
  }

  private static MockHttpServletRequest request() {
    return new MockHttpServletRequest("PUT", "/pools/engineering/interviewers/a");
  }

  private static String calendar(String... events) {
    StringBuilder text = new StringBuilder("BEGIN:VCALENDAR\nVERSION:2.0\n");
    for (String event : events) {
      text.append("BEGIN:VEVENT\n").append(event).append("\nEND:VEVENT\n");
    }
    return text.append("END:VCALENDAR\n").toString().replace("\n", "\r\n");
  }
}

package hiring.scheduling.web;

import static hiring.scheduling.Examples.NOW;
import static hiring.scheduling.Examples.ROLE;
import static hiring.scheduling.Examples.application;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import hiring.scheduling.domain.Absences;
import hiring.scheduling.domain.ArrangedSession;
import hiring.scheduling.domain.Arrangement;
import hiring.scheduling.domain.Availability;
import hiring.scheduling.domain.Booking;
import hiring.scheduling.domain.Bookings;
import hiring.scheduling.domain.Calendar;
import hiring.scheduling.domain.Candidacy;
import hiring.scheduling.domain.Days;
import hiring.scheduling.domain.Interviewer;
import hiring.scheduling.domain.Part;
import hiring.scheduling.domain.Planned.Shortage;
import hiring.scheduling.domain.Span;
import hiring.scheduling.domain.Wishes;
import hiring.scheduling.domain.WorkingHours;
import hiring.scheduling.week.Week;
import hiring.service.InvalidFieldException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WeekQueryTest {

  private static final Wishes WISHES = new Wishes(application(9), Availability.in(null), List.of());

  private static final ArrangedSession CODING =
      new ArrangedSession(
          "coding",
          Instant.parse("2026-03-04T09:00:00Z"),
          Instant.parse("2026-03-04T10:00:00Z"),
          ZoneId.of("Europe/Vienna"),
          List.of("a"),
          List.of(new ArrangedSession.Trainee("b", Part.REVERSE_SHADOW, "coding")));

  @Test
  void a_person_is_shown_with_hours_free_time_and_sessions() {
    Week week = week(WeekQuery.of("2026-03-05", "Europe/Vienna"), booked("a", "Europe/Vienna"));

    assertThat(week.from()).isEqualTo("2026-03-02");
    Week.Person person = week.interviewers().getFirst();
    assertThat(person.working())
        .containsExactly(span("2026-03-04T08:00:00Z", "2026-03-04T11:00:00Z"));
    assertThat(person.free())
        .containsExactly(
            span("2026-03-04T08:00:00Z", "2026-03-04T09:00:00Z"),
            span("2026-03-04T10:00:00Z", "2026-03-04T11:00:00Z"));
    assertThat(person.load()).isEqualTo(1);
    assertThat(person.maxPerWeek()).isEqualTo(8);
    assertThat(person.sessions())
        .containsExactly(
            new Week.Session(application(1), "coding", CODING.start(), CODING.end(), "SEAT"));
  }

  @Test
  void a_day_that_is_full_has_no_free_time() {
    Calendar full = booked("a", "Europe/Vienna", 1);

    Week week = week(WeekQuery.of("2026-03-02", "Europe/Vienna"), full);

    assertThat(week.interviewers().getFirst().working()).isNotEmpty();
    assertThat(week.interviewers().getFirst().free()).isEmpty();
  }

  @Test
  void who_sits_in_to_learn_is_shown_with_their_part() {
    Calendar trainee =
        Calendar.of(
            interviewer("b", "Europe/Vienna", 3, List.of()),
            null,
            booked("b", Part.REVERSE_SHADOW));

    assertThat(week(WeekQuery.of("2026-03-02", null), trainee).interviewers().getFirst().sessions())
        .extracting(Week.Session::kind, Week.Session::part)
        .containsExactly(tuple("coding", "REVERSE_SHADOW"));
  }

  @Test
  void time_off_days_off_and_busy_times_are_shown_and_are_not_free() {
    Span off = Span.touching(instant("2026-03-04T08:00:00Z"), instant("2026-03-04T08:30:00Z"));
    Span busy = Span.touching(instant("2026-03-04T10:00:00Z"), instant("2026-03-04T10:05:00Z"));
    LocalDate friday = LocalDate.parse("2026-03-06");
    Calendar calendar =
        Calendar.of(
            interviewer("c", "Europe/Vienna", 3, List.of(new Days(friday, friday.plusDays(9)))),
            new Absences(
                "c", new TreeMap<>(Map.of("o", off)), new TreeMap<>(Map.of("b", List.of(busy)))),
            null);

    Week.Person person = week(WeekQuery.of("2026-03-02", null), calendar).interviewers().getFirst();

    assertThat(person.off())
        .containsExactly(
            span("2026-03-04T08:00:00Z", "2026-03-04T08:30:00Z"),
            span("2026-03-05T23:00:00Z", "2026-03-08T23:00:00Z"));
    assertThat(person.busy()).containsExactly(span("2026-03-04T10:00:00Z", "2026-03-04T10:15:00Z"));
    assertThat(person.free())
        .containsExactly(
            span("2026-03-04T08:30:00Z", "2026-03-04T10:00:00Z"),
            span("2026-03-04T10:15:00Z", "2026-03-04T11:00:00Z"));
  }

  @Test
  void another_week_has_other_sessions() {
    Week week = week(WeekQuery.of("2026-03-09", null), booked("a", "Europe/Vienna"));

    assertThat(week.interviewers().getFirst().sessions()).isEmpty();
    assertThat(week.interviewers().getFirst().load()).isZero();
    assertThat(week.interviewers().getFirst().working()).hasSize(1);
  }

  @Test
  void unless_it_is_said_it_is_this_week_where_most_of_them_are() {
    Week week =
        week(
            WeekQuery.of(null, null),
            booked("a", "Europe/Lisbon"),
            booked("b", "Asia/Tokyo"),
            booked("c", "Europe/Lisbon"),
            booked("d", "America/New_York"));

    assertThat(week.zone()).isEqualTo(ZoneId.of("Europe/Lisbon"));
    assertThat(week.from()).isEqualTo(LocalDate.parse("2026-03-02"));
  }

  @Test
  void who_waits_longest_is_first() {
    Week week =
        WeekQuery.of(null, null)
            .of("engineering", List.of(), List.of(waiting(2, 5), waiting(1, 9)), id -> null, NOW);

    assertThat(week.waiting())
        .extracting(Week.Waiting::applicationId)
        .containsExactly(application(1), application(2));
    assertThat(week.waiting().getFirst().reason()).isEqualTo("HOURS");
    assertThat(week.waiting().getFirst().shortOf()).isEqualTo("design");
  }

  @ParameterizedTest
  @CsvSource({
    "from, 2026-02-30, UTC",
    "from, tomorrow, UTC",
    "from, +999999-01-01, UTC",
    "zone, 2026-03-02, Europe/Atlantis"
  })
  void what_is_no_date_or_zone_is_refused_by_name(String field, String from, String zone) {
    assertThat(
            catchThrowableOfType(InvalidFieldException.class, () -> WeekQuery.of(from, zone))
                .field())
        .isEqualTo(field);
  }

  private static Week week(WeekQuery query, Calendar... calendars) {
    Map<UUID, Arrangement> held =
        Map.of(
            application(1), new Arrangement.Booked(candidacy(1), WISHES, 0, List.of(CODING), NOW));
    return query.of("engineering", List.of(calendars), List.of(), held::get, NOW);
  }

  private static Calendar booked(String id, String zone) {
    return booked(id, zone, 3);
  }

  private static Calendar booked(String id, String zone, int maxPerDay) {
    return Calendar.of(interviewer(id, zone, maxPerDay, List.of()), null, booked(id, Part.SEAT));
  }

  private static Bookings booked(String id, Part part) {
    int slot = Math.toIntExact(CODING.start().getEpochSecond() / 900);
    return new Bookings(
        id,
        List.of(
            new Booking(application(1), slot, slot + 4, part, part == Part.SEAT ? null : "coding")),
        new TreeMap<>());
  }

  private static Interviewer interviewer(
      String id, String zone, int maxPerDay, List<Days> daysOff) {
    return new Interviewer(
        id,
        "Interviewer 1",
        zone,
        List.of("coding"),
        List.of(new WorkingHours(DayOfWeek.WEDNESDAY, 9 * 60, 12 * 60)),
        maxPerDay,
        8,
        List.of(),
        List.of(),
        daysOff,
        0,
        100);
  }

  private static Arrangement.Waiting waiting(int number, int hoursAgo) {
    return new Arrangement.Waiting(
        candidacy(number),
        WISHES,
        application(9),
        NOW.minusSeconds(3600L * hoursAgo),
        new Shortage(Shortage.Reason.HOURS, "design"),
        0,
        List.of());
  }

  private static Candidacy candidacy(int number) {
    return new Candidacy(application(number), ROLE, 1, "greenhouse");
  }

  private static Week.Span span(String start, String end) {
    return new Week.Span(Instant.parse(start), Instant.parse(end));
  }

  private static Instant instant(String text) {
    return Instant.parse(text);
  }
}

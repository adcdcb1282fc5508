package hiring.scheduling.week;

import static hiring.scheduling.week.ExampleWeek.MONDAY;
import static hiring.scheduling.week.ExampleWeek.VIENNA;
import static org.assertj.core.api.Assertions.assertThat;

import hiring.scheduling.week.Week.Person;
import hiring.scheduling.week.Week.Session;
import hiring.scheduling.week.Week.Span;
import hiring.scheduling.week.Week.Waiting;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class WeekPageTest {

  private static final UUID APPLICATION = UUID.fromString("58834a9b-c7bc-565e-8bec-2ea298d04aa1");

  @Test
  void everyone_is_on_it_with_their_load_and_who_waits() {
    String page = WeekPage.of(ExampleWeek.of(6));

    assertThat(page)
        .contains("<p>Week 10, 2 March 2026 to 8 March 2026; times are in Europe/Vienna</p>")
        .contains("<h3>Interviewer 1</h3>", "<h3>Interviewer 6</h3>")
        .contains("<small>2 of 2 sessions</small>")
        .contains("<td>Fri 27 Feb, 14:05</td><td>hours for leadership</td>");
  }

  @Test
  void nothing_is_loaded_or_run() {
    assertThat(WeekPage.of(ExampleWeek.of(3)))
        .doesNotContainPattern("(?i)<script|<link|src=|url\\(|@import|href=|https?://");
  }

  @Test
  void a_session_is_told_in_the_zone_of_the_page_and_lies_at_its_hour() {
    // 09:00 in New York is 15:00 in Vienna: 7 of the 10 hours that are shown lie before it.
    String page =
        WeekPage.of(
            week(
                person(
                    List.of(span("2026-03-03T08:00:00Z", "2026-03-03T12:00:00Z")),
                    session("coding", "2026-03-03T14:00:00Z", Session.SEAT))));

    assertThat(page)
        .contains("<time>15:00</time> coding <small title=\"application " + APPLICATION)
        .contains(
            "class=\"session\" style=\"left:70.00%;width:10.00%\" title=\"15:00–16:00 coding\"")
        .contains("aria-label=\"Tue 3: free 09:00–13:00; sessions coding 15:00\"");
  }

  @Test
  void who_sits_in_to_learn_is_told_apart() {
    assertThat(
            WeekPage.of(
                week(
                    person(
                        List.of(), session("coding", "2026-03-03T14:00:00Z", "REVERSE_SHADOW")))))
        .contains("class=\"session learning\"", "58834a9b, reverse shadow</small>");
  }

  @Test
  void hours_outside_the_usual_ones_are_shown_where_somebody_works_in_them() {
    Week week = week(person(List.of(span("2026-03-02T04:30:00Z", "2026-03-02T20:10:00Z"))));

    // Until 21:10; the hour after it makes them an even number.
    assertThat(Axis.of(week)).isEqualTo(new Axis(VIENNA, 5, 23));
    assertThat(Axis.of(ExampleWeek.of(0))).isEqualTo(new Axis(VIENNA, 8, 18));
  }

  @Test
  void what_goes_on_past_midnight_is_on_both_days() {
    Week week = week(person(List.of(span("2026-03-02T20:00:00Z", "2026-03-03T02:00:00Z"))));
    Axis axis = Axis.of(week);
    Span span = week.interviewers().getFirst().working().getFirst();

    assertThat(axis).isEqualTo(new Axis(VIENNA, 0, 24));
    assertThat(axis.place(MONDAY, span.start(), span.end())).isEqualTo("left:87.50%;width:12.50%");
    assertThat(axis.place(MONDAY.plusDays(1), span.start(), span.end()))
        .isEqualTo("left:0.00%;width:12.50%");
    assertThat(axis.shows(MONDAY.plusDays(2), span.start(), span.end())).isFalse();
  }

  @Test
  void on_the_day_on_which_the_clock_goes_forward_times_are_those_of_the_clock() {
    LocalDate sunday = LocalDate.parse("2026-03-29");
    Axis axis = new Axis(VIENNA, 0, 24);

    assertThat(
            axis.place(
                sunday,
                Instant.parse("2026-03-29T07:00:00Z"),
                Instant.parse("2026-03-29T10:00:00Z")))
        .isEqualTo("left:37.50%;width:12.50%");
  }

  @Test
  void a_weekend_on_which_nobody_works_is_left_out() {
    assertThat(WeekPage.of(ExampleWeek.of(6))).contains("--days:5").doesNotContain("Sat 7");
    assertThat(
            WeekPage.of(
                week(person(List.of(span("2026-03-07T08:00:00Z", "2026-03-07T12:00:00Z"))))))
        .contains("--days:6", "<div>Sat 7")
        .doesNotContain("Sun 8");
  }

  @Test
  void names_are_text_whatever_is_in_them() {
    Person nasty =
        new Person(
            "i",
            "<img src=x onerror=\"alert(1)\">&",
            "Europe/Vienna",
            0,
            8,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(session("<b>", "2026-03-03T14:00:00Z", Session.SEAT)));

    assertThat(WeekPage.of(week(nasty)))
        .contains("&lt;img src=x onerror=&quot;alert(1)&quot;&gt;&amp;")
        .doesNotContain("<img", "<b>\"");
  }

  @Test
  void every_element_that_is_opened_is_closed() {
    String page = WeekPage.of(ExampleWeek.of(6));

    for (String tag : List.of("div", "i", "ul", "li", "small", "table", "tr", "td", "main", "p")) {
      assertThat(count(page, "<" + tag + "[ >]")).as(tag).isEqualTo(count(page, "</" + tag + ">"));
    }
  }

  @Test
  void a_pool_that_nobody_is_in_says_so() {
    assertThat(WeekPage.of(new Week("empty", MONDAY, ZoneId.of("UTC"), List.of(), List.of())))
        .contains("Nobody is in this pool.", "Nobody waits.")
        .doesNotContain("class=\"row");
  }

  private static long count(String page, String pattern) {
    return Pattern.compile(pattern).matcher(page).results().count();
  }

  private static Week week(Person person) {
    return new Week(
        "engineering",
        MONDAY,
        VIENNA,
        List.of(person),
        List.of(new Waiting(APPLICATION, Instant.parse("2026-03-01T09:00:00Z"), "SKILL", null)));
  }

  private static Person person(List<Span> free, Session... sessions) {
    return new Person(
        "interviewer-1",
        "Interviewer 1",
        "America/New_York",
        sessions.length,
        8,
        free,
        free,
        List.of(),
        List.of(),
        List.of(sessions));
  }

  private static Session session(String kind, String start, String part) {
    Instant from = Instant.parse(start);
    return new Session(APPLICATION, kind, from, from.plusSeconds(3600), part);
  }

  private static Span span(String start, String end) {
    return new Span(Instant.parse(start), Instant.parse(end));
  }
}

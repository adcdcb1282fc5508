package hiring.scheduling.domain;

import static hiring.scheduling.domain.Samples.loop;
import static hiring.scheduling.domain.Samples.session;
import static hiring.scheduling.domain.Samples.weekdays;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class TravelTest {

  private static final InterviewLoop CODING = loop(session("coding", 60));

  private static Interviewer coder(
      String zone, int fromHour, int toHour, List<Travel> travels, List<Days> daysOff, int perDay) {
    return new Interviewer(
        "coder",
        "Interviewer",
        zone,
        List.of("coding"),
        weekdays(fromHour, toHour),
        perDay,
        60,
        List.of(),
        travels,
        daysOff,
        0,
        100);
  }

  private static Travel travel(String first, String last, String zone) {
    return new Travel(days(first, last), zone);
  }

  private static Days days(String first, String last) {
    return new Days(LocalDate.parse(first), LocalDate.parse(last));
  }

  @Test
  void on_a_journey_hours_are_those_of_where_they_are() {
    List<Travel> tokyo = List.of(travel("2026-03-04", "2026-03-04", "Asia/Tokyo"));
    Story.of(coder("Europe/Berlin", 9, 10, tokyo, List.of(), 1))
        .asks(1, CODING, null)
        .holds(1, "coding 2026-03-04T00:00 coder")
        .asks(2, CODING, null)
        .holds(2, "coding 2026-03-05T08:00 coder");
  }

  @Test
  void the_session_is_shown_in_the_zone_they_are_in() {
    List<Travel> tokyo = List.of(travel("2026-03-04", "2026-03-04", "Asia/Tokyo"));
    Story story =
        Story.of(coder("Europe/Berlin", 9, 10, tokyo, List.of(), 1)).asks(1, CODING, null);
    assertThat(story.held(1).getFirst().zone().getId()).isEqualTo("Asia/Tokyo");
  }

  @Test
  void across_the_date_line_a_day_is_lost() {
    // When Wednesday begins in Honolulu, it is Thursday in Kiritimati: Wednesday off is no day off.
    List<Travel> kiritimati = List.of(travel("2026-03-05", "2026-03-06", "Pacific/Kiritimati"));
    List<Days> wednesday = List.of(days("2026-03-04", "2026-03-04"));
    Story.of(coder("Pacific/Honolulu", 9, 10, kiritimati, wednesday, 1))
        .at("2026-03-03T10:00:00Z")
        .asks(1, CODING, null)
        .holds(1, "coding 2026-03-04T19:00 coder");
    Story.of(coder("Pacific/Honolulu", 9, 10, List.of(), wednesday, 1))
        .at("2026-03-03T10:00:00Z")
        .asks(1, CODING, null)
        .holds(1, "coding 2026-03-05T19:00 coder");
  }

  @Test
  void a_day_off_is_a_day_of_where_they_are() {
    List<Travel> tokyo = List.of(travel("2026-03-04", "2026-03-06", "Asia/Tokyo"));
    Story.of(coder("Europe/Berlin", 9, 10, tokyo, List.of(days("2026-03-04", "2026-03-05")), 1))
        .asks(1, CODING, null)
        .holds(1, "coding 2026-03-06T00:00 coder");
  }

  @Test
  void on_days_off_nobody_works() {
    Story.of(coder("Europe/Berlin", 9, 17, List.of(), List.of(days("2026-03-03", "2026-03-04")), 1))
        .asks(1, CODING, "Europe/Berlin")
        .holds(1, "coding 2026-03-05T08:00 coder");
  }

  @Test
  void a_journey_that_is_told_later_moves_what_is_in_it() {
    Interviewer home = coder("Europe/Berlin", 9, 17, List.of(), List.of(), 4);
    List<Travel> tokyo = List.of(travel("2026-03-03", "2026-03-03", "Asia/Tokyo"));
    Story.of(home)
        .asks(1, CODING, "Europe/Berlin")
        .holds(1, "coding 2026-03-03T10:00 coder")
        .tell(PoolSamples.register(coder("Europe/Berlin", 9, 17, tokyo, List.of(), 4)))
        // Home again at 16:00 of the same day.
        .holds(1, "coding 2026-03-03T15:00 coder");
  }
}

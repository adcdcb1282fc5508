package hiring.scheduling.domain;

import static hiring.scheduling.domain.PoolSamples.RARE;
import static hiring.scheduling.domain.PoolSamples.register;
import static hiring.scheduling.domain.Samples.interviewer;
import static hiring.scheduling.domain.Samples.weekdays;
import static hiring.scheduling.domain.Samples.withLimits;

import hiring.streams.testing.DeciderTest;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class InterviewerCheckTest {

  private final DeciderTest<Pool, PoolCommand, PoolEvent, PoolRefusal> pool =
      DeciderTest.of(new PoolDecider());

  @Test
  void an_id_is_a_code() {
    refused(with("no code", "Europe/Berlin"), PoolRefusal.INVALID_INTERVIEWER_ID);
    refused(with("", "Europe/Berlin"), PoolRefusal.INVALID_INTERVIEWER_ID);
    refused(with("a/b", "Europe/Berlin"), PoolRefusal.INVALID_INTERVIEWER_ID);
  }

  @Test
  void a_name_is_needed() {
    refused(
        new Interviewer(
            "interviewer-1", " ", "Europe/Berlin", RARE.skills(), RARE.workingHours(), 3, 8),
        PoolRefusal.INVALID_NAME);
  }

  @Test
  void a_zone_is_of_the_iana_database() {
    refused(with("interviewer-1", "Mars/Olympus_Mons"), PoolRefusal.UNKNOWN_TIME_ZONE);
    refused(with("interviewer-1", "+05:45"), PoolRefusal.UNKNOWN_TIME_ZONE);
    refused(with("interviewer-1", ""), PoolRefusal.UNKNOWN_TIME_ZONE);
  }

  @Test
  void a_skill_is_needed() {
    refused(
        interviewer("interviewer-1", "Europe/Berlin", weekdays(9, 17)), PoolRefusal.INVALID_SKILLS);
    refused(
        interviewer("interviewer-1", "Europe/Berlin", weekdays(9, 17), ""),
        PoolRefusal.INVALID_SKILLS);
  }

  @Test
  void hours_end_after_they_start_on_a_day_of_the_week() {
    refused(hours(weekdays(17, 9)), PoolRefusal.INVALID_WORKING_HOURS);
    refused(hours(weekdays(9, 25)), PoolRefusal.INVALID_WORKING_HOURS);
    refused(hours(List.of(new WorkingHours(null, 0, 60))), PoolRefusal.INVALID_WORKING_HOURS);
    refused(hours(List.of()), PoolRefusal.INVALID_WORKING_HOURS);
  }

  @Test
  void limits_are_within_reason() {
    refused(withLimits(RARE, 0, 8), PoolRefusal.INVALID_MAX_PER_DAY);
    refused(withLimits(RARE, 13, 8), PoolRefusal.INVALID_MAX_PER_DAY);
    refused(withLimits(RARE, 3, 0), PoolRefusal.INVALID_MAX_PER_WEEK);
    refused(withLimits(RARE, 3, 61), PoolRefusal.INVALID_MAX_PER_WEEK);
  }

  @Test
  void who_learns_needs_no_skill_yet() {
    Interviewer trainee = described(List.of(), List.of(new Training("coding", 2, 2)));
    pool.given().when(register(trainee)).then(PoolSamples.registered(trainee));
  }

  @Test
  void a_skill_is_learned_once_and_by_some_sessions_by_who_does_not_lead_it() {
    for (List<Training> training :
        List.of(
            List.of(new Training("design", 1, 1)),
            List.of(new Training("coding", 1, 1), new Training("coding", 2, 2)),
            List.of(new Training("coding", 21, 1)),
            List.of(new Training("coding", 1, -1)),
            List.of(new Training(" ", 1, 1)))) {
      refused(described(List.of("design"), training), PoolRefusal.INVALID_TRAINING);
    }
  }

  @Test
  void no_two_journeys_have_a_day_in_common() {
    refused(travelling(days(4, 3)), PoolRefusal.INVALID_TRAVELS);
    refused(travelling(days(3, 5), days(5, 6)), PoolRefusal.INVALID_TRAVELS);
    Interviewer twice = travelling(days(3, 4), days(5, 6));
    pool.given().when(register(twice)).then(PoolSamples.registered(twice));
  }

  @Test
  void days_off_end_after_they_begin() {
    refused(with(List.of(), List.of(days(4, 3)), 0, 100), PoolRefusal.INVALID_DAYS_OFF);
  }

  @Test
  void a_buffer_is_in_steps_of_a_quarter_hour_and_a_share_above_nothing() {
    refused(with(List.of(), List.of(), 10, 100), PoolRefusal.INVALID_BUFFER);
    refused(with(List.of(), List.of(), 135, 100), PoolRefusal.INVALID_BUFFER);
    refused(with(List.of(), List.of(), -15, 100), PoolRefusal.INVALID_BUFFER);
    refused(with(List.of(), List.of(), 0, 0), PoolRefusal.INVALID_TARGET_SHARE);
    refused(with(List.of(), List.of(), 0, 1001), PoolRefusal.INVALID_TARGET_SHARE);
  }

  private static Days days(int first, int last) {
    return new Days(LocalDate.of(2026, 3, first), LocalDate.of(2026, 3, last));
  }

  private static Interviewer travelling(Days... days) {
    return with(
        Stream.of(days).map(each -> new Travel(each, "Asia/Tokyo")).toList(), List.of(), 0, 100);
  }

  private static Interviewer with(List<Travel> travels, List<Days> daysOff, int buffer, int share) {
    return described(List.of("coding"), List.of(), travels, daysOff, buffer, share);
  }

  private static Interviewer described(List<String> skills, List<Training> training) {
    return described(skills, training, List.of(), List.of(), 0, 100);
  }

  private static Interviewer described(
      List<String> skills,
      List<Training> training,
      List<Travel> travels,
      List<Days> daysOff,
      int buffer,
      int share) {
    return new Interviewer(
        "interviewer-1",
        "Interviewer",
        "Europe/Berlin",
        skills,
        weekdays(9, 17),
        3,
        8,
        training,
        travels,
        daysOff,
        buffer,
        share);
  }

  private void refused(Interviewer interviewer, PoolRefusal reason) {
    pool.given().when(register(interviewer)).thenRefused(reason);
  }

  private static Interviewer with(String id, String zone) {
    return interviewer(id, zone, weekdays(9, 17), "coding");
  }

  private static Interviewer hours(List<WorkingHours> week) {
    return interviewer("interviewer-1", "Europe/Berlin", week, "coding");
  }
}

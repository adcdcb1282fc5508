package hiring.scheduling.domain;

import static hiring.scheduling.domain.PoolSamples.RARE;
import static hiring.scheduling.domain.PoolSamples.register;
import static hiring.scheduling.domain.Samples.interviewer;
import static hiring.scheduling.domain.Samples.weekdays;
import static hiring.scheduling.domain.Samples.withLimits;

import hiring.streams.testing.DeciderTest;
import java.util.List;
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

package hiring.scheduling.domain;

import static hiring.scheduling.domain.Samples.interviewer;
import static hiring.scheduling.domain.Samples.loop;
import static hiring.scheduling.domain.Samples.on;
import static hiring.scheduling.domain.Samples.pool;
import static hiring.scheduling.domain.Samples.session;
import static hiring.scheduling.domain.Samples.weekdays;
import static hiring.scheduling.domain.Samples.withLimits;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import hiring.scheduling.domain.Planned.Plan;
import hiring.scheduling.domain.Planned.Shortage;
import hiring.scheduling.domain.Planned.Shortage.Reason;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PlannerTest {

  /** A Monday. */
  private static final Instant NOW = Instant.parse("2026-03-02T10:07:00Z");

  private static final Interviewer BERLIN =
      interviewer("interviewer-1", "Europe/Berlin", weekdays(9, 17), "coding");

  @Test
  void the_earliest_quarter_hour_after_the_notice_is_taken() {
    assertThat(sessions(pool(BERLIN), loop(session("coding", 60)), "Europe/Berlin"))
        .containsExactly(
            arranged(
                "coding",
                "2026-03-03T10:15:00Z",
                "2026-03-03T11:15:00Z",
                "Europe/Berlin",
                "interviewer-1"));
  }

  @Test
  void sessions_follow_each_other_in_the_loops_order() {
    Pool pool =
        pool(BERLIN, interviewer("interviewer-2", "Europe/Berlin", weekdays(9, 17), "design"));
    assertThat(sessions(pool, loop(session("design", 45), session("coding", 60)), "Europe/Berlin"))
        .extracting(ArrangedSession::kind, ArrangedSession::start)
        .containsExactly(
            tuple("design", Instant.parse("2026-03-03T10:15:00Z")),
            tuple("coding", Instant.parse("2026-03-03T11:00:00Z")));
  }

  @Test
  void a_session_lies_in_the_hours_of_both_zones() {
    // 09:00 in New York is 15:00 in Berlin, until the clocks of New York go forward on 8 March.
    assertThat(starts(pool(BERLIN), loop(session("coding", 120)), "America/New_York", NOW))
        .containsExactly(Instant.parse("2026-03-03T14:00:00Z"));
  }

  @Test
  void when_clocks_go_forward_working_hours_go_with_them() {
    Instant friday = Instant.parse("2026-03-27T10:00:00Z");
    assertThat(starts(pool(withHours(9, 10)), loop(session("coding", 60)), "Europe/Berlin", friday))
        .containsExactly(Instant.parse("2026-03-30T07:00:00Z"));
  }

  @Test
  void when_clocks_go_back_working_hours_go_with_them() {
    Instant friday = Instant.parse("2026-10-23T10:00:00Z");
    assertThat(starts(pool(withHours(9, 10)), loop(session("coding", 60)), "Europe/Berlin", friday))
        .containsExactly(Instant.parse("2026-10-26T08:00:00Z"));
  }

  @Test
  void the_applicants_weekend_is_free() {
    Instant friday = Instant.parse("2026-03-06T10:00:00Z");
    Interviewer saturday =
        interviewer("interviewer-1", "Europe/Berlin", on(DayOfWeek.SATURDAY, 9, 17), "coding");
    assertThat(shortage(pool(saturday), loop(session("coding", 60)), "Europe/Berlin", friday))
        .isEqualTo(new Shortage(Reason.HOURS, "coding"));
    assertThat(starts(pool(saturday), loop(session("coding", 60)), null, friday))
        .containsExactly(Instant.parse("2026-03-07T10:00:00Z"));
  }

  @Test
  void where_the_applicants_zone_is_unknown_sessions_are_shown_in_the_first_interviewers() {
    Pool pool = pool(interviewer("interviewer-1", "Asia/Kathmandu", weekdays(9, 17), "coding"));
    assertThat(sessions(pool, loop(session("coding", 30)), null))
        .containsExactly(
            arranged(
                "coding",
                "2026-03-03T10:15:00Z",
                "2026-03-03T10:45:00Z",
                "Asia/Kathmandu",
                "interviewer-1"));
  }

  @Test
  void a_quarter_hour_offset_keeps_to_the_same_grid() {
    // Kathmandu is 5 h 45 min ahead: 09:00 there is 03:15 UTC.
    Pool pool = pool(interviewer("interviewer-1", "Asia/Kathmandu", weekdays(9, 10), "coding"));
    assertThat(starts(pool, loop(session("coding", 60)), "Asia/Kathmandu", NOW))
        .containsExactly(Instant.parse("2026-03-04T03:15:00Z"));
  }

  @Test
  void one_more_session_than_a_day_takes_is_on_the_next_day() {
    InterviewLoop loop =
        new InterviewLoop(
            List.of(session("coding", 60), session("coding", 60), session("coding", 60)),
            2,
            24,
            28);
    assertThat(starts(pool(BERLIN), loop, "Europe/Berlin", NOW))
        .containsExactly(
            Samples.instants(
                "2026-03-03T10:15:00Z", "2026-03-03T11:15:00Z", "2026-03-04T08:00:00Z"));
  }

  @Test
  void a_panel_is_of_different_people_who_are_free_together() {
    InterviewLoop panel = loop(new InterviewLoop.Session("panel", "coding", 60, 2));
    Interviewer london = interviewer("interviewer-2", "Europe/London", weekdays(13, 17), "coding");
    assertThat(sessions(pool(BERLIN, london), panel, "Europe/Berlin"))
        .containsExactly(
            arranged(
                "panel",
                "2026-03-03T13:00:00Z",
                "2026-03-03T14:00:00Z",
                "Europe/Berlin",
                "interviewer-1",
                "interviewer-2"));
    assertThat(shortage(pool(BERLIN), panel, "Europe/Berlin", NOW))
        .isEqualTo(new Shortage(Reason.SKILL, "panel"));
  }

  @Test
  void of_those_who_are_free_the_one_with_the_fewest_sessions_is_taken() {
    Interviewer other = interviewer("interviewer-2", "Europe/Berlin", weekdays(9, 17), "coding");
    Pool pool = booked(pool(BERLIN, other), "interviewer-1", "2026-03-06T09:00:00Z");
    assertThat(
            sessions(pool, loop(session("coding", 60)), "Europe/Berlin").getFirst().interviewers())
        .containsExactly("interviewer-2");
  }

  @Test
  void the_week_of_a_session_and_the_three_before_it_count_as_load() {
    // The session is on 3 March; its week of UTC begins on the 2nd, the first of four on 9
    // February.
    Interviewer other = interviewer("interviewer-2", "Europe/Berlin", weekdays(9, 17), "coding");
    for (String counts : List.of("2026-02-09T00:00:00Z", "2026-03-08T23:45:00Z")) {
      assertThat(
              sessions(
                      booked(pool(BERLIN, other), "interviewer-1", counts),
                      loop(session("coding", 60)),
                      "Europe/Berlin")
                  .getFirst()
                  .interviewers())
          .containsExactly("interviewer-2");
    }
    Pool busier = booked(pool(BERLIN, other), "interviewer-2", "2026-03-04T09:00:00Z");
    for (String not : List.of("2026-02-08T23:45:00Z", "2026-03-09T00:00:00Z")) {
      assertThat(
              sessions(
                      booked(booked(busier, "interviewer-1", not), "interviewer-1", not),
                      loop(session("coding", 60)),
                      "Europe/Berlin")
                  .getFirst()
                  .interviewers())
          .containsExactly("interviewer-1");
    }
  }

  @Test
  void of_equals_the_one_who_has_done_the_least_ever_is_taken() {
    Interviewer other = interviewer("interviewer-2", "Europe/Berlin", weekdays(9, 17), "coding");
    Pool pool = booked(pool(BERLIN, other), "interviewer-1", "2026-02-08T23:45:00Z");
    assertThat(
            sessions(pool, loop(session("coding", 60)), "Europe/Berlin").getFirst().interviewers())
        .containsExactly("interviewer-2");
  }

  @Test
  void a_full_day_is_passed_over() {
    Pool pool = booked(pool(withLimits(BERLIN, 1, 60)), "interviewer-1", "2026-03-03T15:00:00Z");
    assertThat(starts(pool, loop(session("coding", 60)), "Europe/Berlin", NOW))
        .containsExactly(Instant.parse("2026-03-04T08:00:00Z"));
  }

  @Test
  void a_full_week_is_passed_over() {
    Pool pool = booked(pool(withLimits(BERLIN, 12, 1)), "interviewer-1", "2026-03-06T15:00:00Z");
    assertThat(starts(pool, loop(session("coding", 60)), "Europe/Berlin", NOW))
        .containsExactly(Instant.parse("2026-03-09T08:00:00Z"));
  }

  @Test
  void the_loops_own_sessions_count_towards_limits() {
    InterviewLoop twice = loop(session("coding", 60), session("coding", 60));
    assertThat(starts(pool(withLimits(BERLIN, 1, 60)), twice, "Europe/Berlin", NOW))
        .containsExactly(Samples.instants("2026-03-03T10:15:00Z", "2026-03-04T08:00:00Z"));
  }

  @Test
  void whoever_can_do_more_of_the_loop_is_kept_back_if_that_is_what_it_takes() {
    Interviewer versatile =
        interviewer("interviewer-1", "Europe/Berlin", weekdays(9, 17), "coding", "design");
    Interviewer coder = interviewer("interviewer-2", "Europe/Berlin", weekdays(9, 17), "coding");
    InterviewLoop loop =
        new InterviewLoop(List.of(session("coding", 60), session("design", 60)), 4, 24, 2);
    Pool pool = pool(withLimits(versatile, 12, 1), withLimits(coder, 12, 1));
    assertThat(sessions(pool, loop, "Europe/Berlin"))
        .extracting(arranged -> arranged.interviewers().getFirst())
        .containsExactly("interviewer-2", "interviewer-1");
  }

  @Test
  void nobody_has_the_skill() {
    assertThat(
            shortage(pool(BERLIN), loop(session("coding", 60), session("design", 60)), null, NOW))
        .isEqualTo(new Shortage(Reason.SKILL, "design"));
  }

  @Test
  void there_are_no_common_hours() {
    assertThat(shortage(pool(BERLIN), loop(session("coding", 60)), "America/Los_Angeles", NOW))
        .isEqualTo(new Shortage(Reason.HOURS, "coding"));
  }

  @Test
  void a_change_of_clocks_may_open_common_hours() {
    // 16:00 in Tokyo is 08:00 in Berlin in winter, and 09:00 from 29 March on.
    assertThat(starts(pool(BERLIN), loop(session("coding", 60)), "Asia/Tokyo", NOW))
        .containsExactly(Instant.parse("2026-03-30T07:00:00Z"));
  }

  @Test
  void the_limit_is_used_up() {
    InterviewLoop soon = new InterviewLoop(List.of(session("coding", 60)), 4, 24, 3);
    Pool pool = booked(pool(withLimits(BERLIN, 12, 1)), "interviewer-1", "2026-03-03T09:00:00Z");
    assertThat(shortage(pool, soon, "Europe/Berlin", NOW))
        .isEqualTo(new Shortage(Reason.LIMIT, "coding"));
  }

  @Test
  void nothing_is_free_before_the_horizon() {
    InterviewLoop soon =
        new InterviewLoop(List.of(session("coding", 240), session("coding", 240)), 4, 24, 1);
    assertThat(shortage(pool(BERLIN), soon, "Europe/Berlin", NOW))
        .isEqualTo(new Shortage(Reason.HORIZON, "coding"));
  }

  @Test
  void a_notice_beyond_the_horizon_leaves_no_time() {
    InterviewLoop never = new InterviewLoop(List.of(session("coding", 60)), 4, 72, 1);
    assertThat(shortage(pool(BERLIN), never, "Europe/Berlin", NOW))
        .isEqualTo(new Shortage(Reason.HORIZON, "coding"));
  }

  private static Interviewer withHours(int from, int to) {
    return interviewer("interviewer-1", "Europe/Berlin", weekdays(from, to), "coding");
  }

  private static Pool booked(Pool pool, String interviewerId, String start) {
    Calendar calendar = Objects.requireNonNull(pool.calendar(interviewerId));
    int slot = Slots.atOrAfter(Instant.parse(start));
    return pool.with(
        calendar.book(new Booking(Samples.candidacy(99).applicationId(), slot, slot + 4), NOW));
  }

  private static ArrangedSession arranged(
      String kind, String start, String end, String zone, String... interviewers) {
    return new ArrangedSession(
        kind, Instant.parse(start), Instant.parse(end), ZoneId.of(zone), List.of(interviewers));
  }

  private static List<Instant> starts(
      Pool pool, InterviewLoop loop, @Nullable String zone, Instant now) {
    Planned planned = Planner.plan(pool, LoopShape.of(loop, zone), now);
    assertThat(planned).isInstanceOf(Plan.class);
    return ((Plan) planned).sessions().stream().map(ArrangedSession::start).toList();
  }

  private static List<ArrangedSession> sessions(
      Pool pool, InterviewLoop loop, @Nullable String zone) {
    Planned planned = Planner.plan(pool, LoopShape.of(loop, zone), NOW);
    assertThat(planned).isInstanceOf(Plan.class);
    return ((Plan) planned).sessions();
  }

  private static Planned shortage(
      Pool pool, InterviewLoop loop, @Nullable String zone, Instant now) {
    return Planner.plan(pool, LoopShape.of(loop, zone), now);
  }
}

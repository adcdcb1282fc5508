package hiring.scheduling.domain;

import static hiring.scheduling.domain.Samples.interviewer;
import static hiring.scheduling.domain.Samples.on;
import static hiring.scheduling.domain.Samples.session;
import static hiring.scheduling.domain.Samples.weekdays;
import static hiring.scheduling.domain.Samples.withLimits;
import static org.assertj.core.api.Assertions.assertThat;

import hiring.scheduling.domain.Planned.Plan;
import hiring.scheduling.domain.Planned.Shortage;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ThoroughTest {

  private static final Instant MONDAY = Instant.parse("2026-03-02T00:00:00Z");

  /** Needed for the first session and for the last, and has one session a week. */
  private static final Interviewer SCARCE =
      withLimits(interviewer("a", "UTC", weekdays(9, 12), "first", "last", "x"), 1, 1);

  private static final Interviewer FIRST =
      withLimits(interviewer("b", "UTC", weekdays(9, 12), "first", "x", "y"), 1, 5);

  /** Takes both of two sessions, on different days. */
  private static final Interviewer TWICE =
      withLimits(interviewer("c", "UTC", weekdays(9, 12), "twice"), 1, 5);

  private static List<InterviewLoop.Session> sessions(int fillers) {
    List<InterviewLoop.Session> sessions = new ArrayList<>();
    sessions.add(session("first", 15));
    sessions.add(session("twice", 15));
    sessions.add(new InterviewLoop.Session("twice-again", "twice", 15, 1));
    for (int i = 0; i < fillers; i++) {
      sessions.add(new InterviewLoop.Session("filler-" + i, "filler", 15, 1));
    }
    sessions.add(session("last", 15));
    return sessions;
  }

  private static Planned plan(int fillers) {
    List<Interviewer> people = new ArrayList<>(List.of(SCARCE, FIRST, TWICE));
    for (int i = 0; i < 8; i++) {
      people.add(interviewer("filler-" + i, "UTC", weekdays(9, 12), "filler"));
    }
    return Planner.plan(
        Samples.pool(people.toArray(Interviewer[]::new)),
        LoopShape.of(new InterviewLoop(sessions(fillers), 12, 0, 5), null),
        MONDAY);
  }

  @Test
  void who_is_needed_twice_and_has_one_session_a_day_is_asked_on_two_days() {
    Planned planned =
        Planner.plan(
            Samples.pool(TWICE),
            LoopShape.of(new InterviewLoop(sessions(0).subList(1, 3), 12, 0, 5), null),
            MONDAY);
    assertThat(planned)
        .isInstanceOfSatisfying(
            Plan.class,
            plan ->
                assertThat(plan.sessions())
                    .extracting(ArrangedSession::start)
                    .containsExactly(
                        Samples.instants("2026-03-02T09:00:00Z", "2026-03-03T09:00:00Z")));
  }

  @Test
  void the_one_who_is_needed_last_is_kept_for_it() {
    assertThat(plan(1))
        .isInstanceOfSatisfying(
            Plan.class,
            plan ->
                assertThat(plan.sessions())
                    .extracting(Story::line)
                    .containsExactly(
                        "first 2026-03-02T09:00 b",
                        "twice 2026-03-02T09:15 c",
                        "twice-again 2026-03-03T09:00 c",
                        "filler-0 2026-03-03T09:15 filler-0",
                        "last 2026-03-03T09:30 a"));
  }

  @Test
  void of_people_whom_no_other_session_needs_one_is_as_good_as_another() {
    assertThat(plan(5))
        .isInstanceOfSatisfying(
            Plan.class,
            plan ->
                assertThat(plan.sessions())
                    .extracting(Story::line)
                    .startsWith("first 2026-03-02T09:00 b", "twice 2026-03-02T09:15 c")
                    .endsWith("last 2026-03-03T10:30 a"));
  }

  @Test
  void a_loop_that_would_take_too_many_tries_waits_for_what_is_at_its_limit() {
    // Nine sessions for eight people who take one a week each: no way, and many to try.
    List<Interviewer> people = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      people.add(withLimits(interviewer("all-" + i, "UTC", weekdays(9, 12), "any"), 1, 1));
    }
    List<InterviewLoop.Session> sessions = new ArrayList<>();
    for (int i = 0; i < 9; i++) {
      sessions.add(new InterviewLoop.Session("session-" + i, "any", 15, 1));
    }
    Planned planned =
        Planner.plan(
            Samples.pool(people.toArray(Interviewer[]::new)),
            LoopShape.of(new InterviewLoop(sessions, 12, 0, 5), null),
            MONDAY);
    assertThat(planned).isEqualTo(new Shortage(Shortage.Reason.LIMIT, "session-0"));
  }

  @Test
  void where_a_session_has_no_time_left_nobody_is_tried_for_it() {
    // The panel can only be on Monday at 11:00, with the one who is needed before it.
    Interviewer both =
        withLimits(interviewer("both", "UTC", weekdays(9, 12), "first", "panel"), 5, 1);
    List<Interviewer> people = new ArrayList<>(List.of(both));
    for (int i = 0; i < 200; i++) {
      DayOfWeek day = i < 4 ? DayOfWeek.MONDAY : DayOfWeek.SUNDAY;
      people.add(interviewer("panel-" + i, "UTC", on(day, 11, 12), "panel", "other"));
    }
    InterviewLoop loop =
        new InterviewLoop(
            List.of(
                session("first", 15),
                new InterviewLoop.Session("panel", "panel", 60, 5),
                session("other", 15)),
            12,
            0,
            5);
    Planned planned =
        Planner.plan(
            Samples.pool(people.toArray(Interviewer[]::new)), LoopShape.of(loop, null), MONDAY);
    assertThat(planned)
        .isInstanceOfSatisfying(
            Shortage.class,
            shortage -> assertThat(shortage.reason()).isEqualTo(Shortage.Reason.LIMIT));
  }

  @Test
  void a_journey_to_the_east_begins_the_next_day_sooner() {
    // Monday 09:00 in Los Angeles is 17:00 UTC; Tokyo's Tuesday began two hours before.
    Interviewer traveller =
        new Interviewer(
            "a",
            "Interviewer",
            "America/Los_Angeles",
            List.of("first"),
            List.of(
                new WorkingHours(DayOfWeek.MONDAY, 0, 15),
                new WorkingHours(DayOfWeek.TUESDAY, 0, 15)),
            1,
            5,
            List.of(),
            List.of(
                new Travel(
                    new Days(LocalDate.parse("2026-03-03"), LocalDate.parse("2026-03-03")),
                    "Asia/Tokyo")),
            List.of(),
            0,
            100);
    Interviewer between = interviewer("b", "UTC", on(DayOfWeek.MONDAY, 8, 15), "between");
    InterviewLoop loop =
        new InterviewLoop(
            List.of(
                session("first", 15),
                session("between", 15),
                new InterviewLoop.Session("again", "first", 15, 1)),
            12,
            0,
            2);
    assertThat(Planner.plan(Samples.pool(traveller, between), LoopShape.of(loop, null), MONDAY))
        .isInstanceOfSatisfying(
            Plan.class,
            plan ->
                assertThat(plan.sessions())
                    .extracting(Story::line)
                    .containsExactly(
                        "first 2026-03-02T08:00 a",
                        "between 2026-03-02T08:15 b",
                        "again 2026-03-02T15:00 a"));
  }
}

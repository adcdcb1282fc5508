package hiring.scheduling.domain;

import static hiring.scheduling.domain.Samples.interviewer;
import static hiring.scheduling.domain.Samples.loop;
import static hiring.scheduling.domain.Samples.on;
import static hiring.scheduling.domain.Samples.session;
import static hiring.scheduling.domain.Samples.weekdays;
import static hiring.streams.testing.DeciderTest.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.List;
import org.junit.jupiter.api.Test;

class LoopRulesTest {

  private static final String BERLIN = "Europe/Berlin";
  private static final Interviewer CODER = interviewer("coder", BERLIN, weekdays(9, 17), "coding");
  private static final Interviewer DESIGNER =
      interviewer("designer", BERLIN, weekdays(9, 17), "design");
  private static final List<InterviewLoop.Session> BOTH =
      List.of(session("coding", 60), session("design", 60));

  private static InterviewLoop loopOf(boolean inOrder, int breakMinutes, boolean oneBlock) {
    return new InterviewLoop(BOTH, 4, 24, 28, inOrder, breakMinutes, oneBlock);
  }

  private static Interviewer with(Interviewer of, int bufferMinutes, int targetShare) {
    return new Interviewer(
        of.interviewerId(),
        of.name(),
        of.timeZone(),
        of.skills(),
        of.workingHours(),
        of.maxPerDay(),
        of.maxPerWeek(),
        of.training(),
        of.travels(),
        of.daysOff(),
        bufferMinutes,
        targetShare);
  }

  private static InterviewLoop seats(List<String> first, List<String> second) {
    return loop(new InterviewLoop.Session("panel", 60, List.of(first, second), 0));
  }

  @Test
  void every_seat_is_filled_by_somebody_else() {
    Interviewer versatile = interviewer("all", BERLIN, weekdays(9, 17), "coding", "design");
    Story.of(versatile, CODER)
        .asks(1, seats(List.of("coding"), List.of("design")), BERLIN)
        .holds(1, "panel 2026-03-03T10:00 coder,all");
    Story.of(versatile, DESIGNER)
        .asks(1, seats(List.of("coding"), List.of("design")), BERLIN)
        .holds(1, "panel 2026-03-03T10:00 all,designer");
    Story.of(versatile).asks(1, seats(List.of("coding"), List.of("design")), BERLIN).holds(1);
  }

  @Test
  void a_seat_is_for_who_leads_any_of_its_skills() {
    Story.of(CODER, DESIGNER)
        .asks(1, seats(List.of("design"), List.of("coding", "painting")), BERLIN)
        .holds(1, "panel 2026-03-03T10:00 designer,coder");
  }

  @Test
  void in_any_order_what_can_be_first_is_first() {
    Interviewer late = interviewer("coder", BERLIN, weekdays(14, 17), "coding");
    Story.of(late, DESIGNER)
        .asks(1, loopOf(true, 0, false), BERLIN)
        .holds(1, "coding 2026-03-03T13:00 coder", "design 2026-03-03T14:00 designer")
        .release(1, CancelReason.WITHDRAWN)
        .asks(2, loopOf(false, 0, false), BERLIN)
        .holds(2, "design 2026-03-03T10:00 designer", "coding 2026-03-03T13:00 coder");
  }

  @Test
  void there_is_a_break_between_sessions_of_a_day_and_none_over_night() {
    Story.of(CODER, DESIGNER)
        .asks(1, loopOf(true, 45, false), BERLIN)
        .holds(1, "coding 2026-03-03T10:00 coder", "design 2026-03-03T11:45 designer");
    Interviewer evening = interviewer("coder", "UTC", on(DayOfWeek.TUESDAY, 23, 24), "coding");
    Interviewer night = interviewer("designer", "UTC", on(DayOfWeek.WEDNESDAY, 0, 1), "design");
    Story.of(evening, night)
        .asks(1, loopOf(true, 240, false), null)
        .holds(1, "coding 2026-03-03T23:00 coder", "design 2026-03-04T00:00 designer");
  }

  @Test
  void a_loop_in_one_block_is_on_the_first_day_that_takes_all_of_it() {
    Interviewer tuesday = interviewer("coder", BERLIN, weekdays(9, 12), "coding");
    Interviewer early = interviewer("designer", BERLIN, weekdays(9, 11), "design");
    Story.of(tuesday, early)
        .asks(1, loopOf(true, 0, false), BERLIN)
        .holds(1, "coding 2026-03-03T10:00 coder", "design 2026-03-04T08:00 designer")
        .release(1, CancelReason.WITHDRAWN)
        .asks(2, loopOf(true, 0, true), BERLIN)
        .holds(2, "coding 2026-03-04T08:00 coder", "design 2026-03-04T09:00 designer");
  }

  @Test
  void what_can_be_later_at_no_later_an_end_is_on_fewer_days() {
    Interviewer wednesday =
        interviewer("designer", BERLIN, on(DayOfWeek.WEDNESDAY, 11, 12), "design");
    Story.of(CODER, wednesday)
        .asks(1, loopOf(true, 0, false), BERLIN)
        .holds(1, "coding 2026-03-04T09:00 coder", "design 2026-03-04T10:00 designer");
    Story.of(Samples.withLimits(CODER, 1, 60), wednesday)
        .asks(9, loop(session("coding", 480)), null)
        .asks(1, new InterviewLoop(BOTH, 1, 24, 28), BERLIN)
        .holds(1, "coding 2026-03-03T10:00 coder", "design 2026-03-04T10:00 designer");
  }

  @Test
  void a_buffer_is_kept_before_and_after_each_session() {
    InterviewLoop coding = loop(session("coding", 60));
    Story.of(with(CODER, 30, 100))
        .asks(1, coding, BERLIN)
        .asks(2, coding, BERLIN)
        .holds(1, "coding 2026-03-03T10:00 coder")
        .holds(2, "coding 2026-03-03T11:30 coder")
        .moves(1, "2026-03-03T12:00:00Z")
        .holds(1, "coding 2026-03-03T13:00 coder")
        .asks(3, coding, BERLIN)
        .holds(3, "coding 2026-03-03T10:00 coder");
  }

  @Test
  void who_has_twice_the_share_gets_twice_the_sessions() {
    assertThat(asked(0, 0)).isEqualTo("twice");
    assertThat(asked(0, 1)).isEqualTo("coder");
    assertThat(asked(1, 1)).isEqualTo("twice");
    assertThat(asked(1, 2)).isEqualTo("twice");
    assertThat(asked(1, 3)).isEqualTo("coder");
    assertThat(asked(2, 4)).isEqualTo("twice");
  }

  /** Who is asked when they have had so many sessions this week. */
  private static String asked(int coder, int twice) {
    Interviewer other = interviewer("twice", BERLIN, weekdays(9, 17), "coding");
    Pool pool =
        Samples.pool()
            .with(booked(Calendar.of(CODER, null, null), coder))
            .with(booked(Calendar.of(with(other, 0, 200), null, null), twice));
    Planned planned = Planner.plan(pool, LoopShape.of(loop(session("coding", 60)), BERLIN), NOW);
    return ((Planned.Plan) planned).sessions().getFirst().interviewers().getFirst();
  }

  private static Calendar booked(Calendar calendar, int sessions) {
    Calendar after = calendar;
    for (int i = 0; i < sessions; i++) {
      int slot = Slots.atOrAfter(NOW) + i;
      after = after.book(new Booking(Story.id(90 + i), slot, slot + 1), NOW);
    }
    return after;
  }

  @Test
  void loops_of_other_words_are_other_loops_whatever_is_in_the_words() {
    InterviewLoop one =
        loop(new InterviewLoop.Session("panel", 60, List.of(List.of("coding\tdesign")), 1));
    InterviewLoop two =
        loop(new InterviewLoop.Session("panel", 60, List.of(List.of("coding", "design")), 1));
    assertThat(one.id()).isNotEqualTo(two.id());
  }

  @Test
  void of_several_orders_the_one_that_is_over_first_is_found() {
    Interviewer early =
        interviewer(
            "early",
            "UTC",
            List.of(
                new WorkingHours(DayOfWeek.WEDNESDAY, 9 * 60, 10 * 60),
                new WorkingHours(DayOfWeek.WEDNESDAY, 12 * 60, 13 * 60)),
            "first");
    Interviewer all = interviewer("all", "UTC", on(DayOfWeek.WEDNESDAY, 9, 13), "second");
    Interviewer late =
        interviewer(
            "late",
            "UTC",
            List.of(
                new WorkingHours(DayOfWeek.WEDNESDAY, 11 * 60, 12 * 60),
                new WorkingHours(DayOfWeek.FRIDAY, 9 * 60, 17 * 60)),
            "third");
    InterviewLoop anyOrder =
        new InterviewLoop(
            List.of(session("third", 60), session("second", 60), session("first", 60)),
            4,
            24,
            28,
            false,
            0,
            false);
    Story.of(early, all, late)
        .asks(1, anyOrder, "UTC")
        .holds(
            1,
            "first 2026-03-04T09:00 early",
            "second 2026-03-04T10:00 all",
            "third 2026-03-04T11:00 late");
  }
}

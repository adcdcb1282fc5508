package hiring.scheduling.domain;

import static hiring.scheduling.domain.Samples.interviewer;
import static hiring.scheduling.domain.Samples.loop;
import static hiring.scheduling.domain.Samples.session;
import static hiring.scheduling.domain.Samples.weekdays;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.List;
import org.junit.jupiter.api.Test;

class DeclineTest {

  private static final String BERLIN = "Europe/Berlin";
  private static final Interviewer CODER =
      interviewer("coder-1", BERLIN, weekdays(9, 17), "coding");
  private static final Interviewer OTHER =
      interviewer("coder-2", BERLIN, weekdays(9, 17), "coding");
  private static final Interviewer DESIGNER =
      interviewer("designer", BERLIN, weekdays(9, 17), "design");

  private static final InterviewLoop CODING = loop(session("coding", 60));
  private static final InterviewLoop BOTH = loop(session("coding", 60), session("design", 60));

  @Test
  void somebody_else_takes_a_declined_session_at_the_same_time() {
    Story story =
        Story.of(CODER, OTHER)
            .asks(1, CODING, BERLIN)
            .holds(1, "coding 2026-03-03T10:00 coder-1")
            .declines(1, "coding", "coder-1")
            .holds(1, "coding 2026-03-03T10:00 coder-2");
    assertThat(story.rescheduled().reason()).isEqualTo(RescheduleReason.DECLINED);
    assertThat(story.rescheduled().sequence()).isEqualTo(1);
    assertThat(story.rescheduled().previous())
        .extracting(Story::line)
        .containsExactly("coding 2026-03-03T10:00 coder-1");
    assertThat(story.booked("coder-1")).isEmpty();
  }

  @Test
  void a_stand_in_needs_no_notice() {
    Story.of(CODER, OTHER)
        .asks(1, CODING, BERLIN)
        .at("2026-03-03T09:59:00Z")
        .declines(1, "coding", "coder-1")
        .holds(1, "coding 2026-03-03T10:00 coder-2");
  }

  @Test
  void the_stand_in_is_who_has_done_least_of_their_share() {
    Story.of(CODER, OTHER, interviewer("coder-3", BERLIN, weekdays(9, 17), "coding"))
        .asks(1, CODING, BERLIN)
        .asks(2, CODING, BERLIN)
        .holds(2, "coding 2026-03-03T10:00 coder-2")
        .asks(3, CODING, BERLIN)
        .holds(3, "coding 2026-03-03T10:00 coder-3")
        .declines(2, "coding", "coder-2")
        .holds(2, "coding 2026-03-03T11:00 coder-1");
  }

  @Test
  void who_declined_is_never_asked_for_that_session_again() {
    Story.of(CODER, OTHER)
        .asks(1, CODING, BERLIN)
        .declines(1, "coding", "coder-1")
        .declines(1, "coding", "coder-2")
        .holds(1)
        .at("2026-03-04T10:00:00Z")
        .tell(new PoolCommand.RetryWaitlist(Samples.POOL))
        .holds(1)
        .tell(PoolSamples.register(interviewer("coder-3", BERLIN, weekdays(9, 17), "coding")))
        .holds(1, "coding 2026-03-05T10:00 coder-3");
  }

  @Test
  void where_nobody_can_stand_in_the_session_moves_between_its_neighbours() {
    Interviewer late = interviewer("late", BERLIN, Samples.on(DayOfWeek.TUESDAY, 13, 14), "coding");
    Interviewer design =
        interviewer("designer", BERLIN, Samples.on(DayOfWeek.TUESDAY, 14, 16), "design");
    Story story =
        Story.of(CODER, design, late)
            .asks(1, BOTH, BERLIN)
            .holds(1, "coding 2026-03-03T10:00 coder-1", "design 2026-03-03T13:00 designer")
            .at("2026-03-02T11:00:00Z")
            .declines(1, "coding", "coder-1")
            .holds(1, "coding 2026-03-03T12:00 late", "design 2026-03-03T13:00 designer");
    assertThat(story.rescheduled().sequence()).isEqualTo(1);
  }

  @Test
  void where_it_does_not_fit_before_them_later_sessions_move_too() {
    Interviewer later =
        interviewer("late", BERLIN, Samples.on(DayOfWeek.WEDNESDAY, 13, 14), "coding");
    Story.of(CODER, DESIGNER, later)
        .asks(1, BOTH, BERLIN)
        .holds(1, "coding 2026-03-03T10:00 coder-1", "design 2026-03-03T11:00 designer")
        .declines(1, "coding", "coder-1")
        .holds(1, "coding 2026-03-04T12:00 late", "design 2026-03-04T13:00 designer");
  }

  @Test
  void earlier_sessions_move_last() {
    InterviewLoop oneBlock =
        new InterviewLoop(
            List.of(session("design", 60), session("coding", 60)), 4, 24, 28, true, 0, true);
    Interviewer wednesday =
        interviewer("late", BERLIN, Samples.on(DayOfWeek.WEDNESDAY, 13, 14), "coding");
    Story.of(CODER, DESIGNER, wednesday)
        .asks(1, oneBlock, BERLIN)
        .holds(1, "design 2026-03-03T10:00 designer", "coding 2026-03-03T11:00 coder-1")
        .declines(1, "coding", "coder-1")
        .holds(1, "design 2026-03-04T08:00 designer", "coding 2026-03-04T12:00 late");
  }

  @Test
  void where_nothing_fits_the_rest_stands_and_the_application_keeps_its_place() {
    Story story =
        Story.of(CODER, DESIGNER)
            .asks(1, BOTH, BERLIN)
            .at("2026-03-02T10:10:00Z")
            .declines(1, "coding", "coder-1")
            .holds(1, "design 2026-03-03T11:00 designer");
    assertThat(story.waitlisted().since()).isEqualTo("2026-03-02T10:00:00Z");
    assertThat(story.waitlisted().sequence()).isEqualTo(1);
    assertThat(story.waitlisted().previous()).hasSize(2);
    story
        .at("2026-03-02T10:20:00Z")
        .tell(PoolSamples.register(OTHER))
        .holds(1, "coding 2026-03-03T10:30 coder-2", "design 2026-03-03T11:30 designer");
    assertThat(story.only(PoolEvent.InterviewScheduled.class).sequence()).isEqualTo(2);
  }

  @Test
  void one_of_a_panel_is_replaced_and_the_other_stays() {
    InterviewLoop panel = loop(new InterviewLoop.Session("panel", "coding", 60, 2));
    Story.of(CODER, OTHER, interviewer("coder-3", BERLIN, weekdays(9, 17), "coding"))
        .asks(1, panel, BERLIN)
        .holds(1, "panel 2026-03-03T10:00 coder-1,coder-2")
        .declines(1, "panel", "coder-1")
        .holds(1, "panel 2026-03-03T10:00 coder-3,coder-2");
  }

  @Test
  void declines_that_cannot_stand_are_refused() {
    Story story = Story.of(CODER, DESIGNER).asks(1, BOTH, BERLIN);
    story.declines(9, "coding", "coder-1").isRefused(PoolRefusal.NOTHING_TO_RELEASE);
    story.declines(1, "painting", "coder-1").isRefused(PoolRefusal.UNKNOWN_SESSION);
    story.declines(1, "coding", "designer").isRefused(PoolRefusal.NOT_IN_SESSION);
    story
        .at("2026-03-03T10:00:00Z")
        .declines(1, "coding", "coder-1")
        .isRefused(PoolRefusal.SESSION_BEGUN);
    story
        .release(1, CancelReason.WITHDRAWN)
        .declines(1, "design", "designer")
        .isRefused(PoolRefusal.NOTHING_BOOKED);
  }
}

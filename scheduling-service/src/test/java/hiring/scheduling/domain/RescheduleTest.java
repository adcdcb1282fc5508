package hiring.scheduling.domain;

import static hiring.scheduling.domain.Samples.interviewer;
import static hiring.scheduling.domain.Samples.loop;
import static hiring.scheduling.domain.Samples.session;
import static hiring.scheduling.domain.Samples.weekdays;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import org.junit.jupiter.api.Test;

class RescheduleTest {

  private static final String BERLIN = "Europe/Berlin";
  private static final Interviewer CODER = interviewer("coder", BERLIN, weekdays(9, 17), "coding");
  private static final Interviewer DESIGNER =
      interviewer("designer", BERLIN, weekdays(9, 17), "design");
  private static final InterviewLoop BOTH = loop(session("coding", 60), session("design", 60));

  @Test
  void all_that_has_not_begun_finds_another_time() {
    Story story =
        Story.of(CODER, DESIGNER)
            .asks(1, BOTH, BERLIN)
            .holds(1, "coding 2026-03-03T10:00 coder", "design 2026-03-03T11:00 designer")
            .moves(1, null)
            .holds(1, "coding 2026-03-03T12:00 coder", "design 2026-03-03T13:00 designer");
    assertThat(story.rescheduled().reason()).isEqualTo(RescheduleReason.COORDINATOR);
    assertThat(story.rescheduled().sequence()).isEqualTo(1);
  }

  @Test
  void a_time_that_was_given_up_is_not_given_again() {
    Story.of(CODER)
        .asks(1, loop(session("coding", 60)), BERLIN)
        .moves(1, null)
        .holds(1, "coding 2026-03-03T11:00 coder")
        .moves(1, null)
        .holds(1, "coding 2026-03-03T12:00 coder");
  }

  @Test
  void only_the_sessions_named_move() {
    Story.of(CODER, DESIGNER)
        .asks(1, BOTH, BERLIN)
        .moves(1, null, "design")
        .holds(1, "coding 2026-03-03T10:00 coder", "design 2026-03-03T12:00 designer");
  }

  @Test
  void nothing_that_moves_starts_before_what_was_asked_for() {
    Story.of(CODER, DESIGNER)
        .asks(1, BOTH, BERLIN)
        .moves(1, "2026-03-05T09:01:00Z")
        .holds(1, "coding 2026-03-05T09:15 coder", "design 2026-03-05T10:15 designer");
  }

  @Test
  void later_sessions_move_only_where_they_must() {
    Interviewer tuesdays =
        interviewer("designer", BERLIN, Samples.on(DayOfWeek.TUESDAY, 9, 17), "design");
    Story.of(CODER, tuesdays)
        .asks(1, BOTH, BERLIN)
        .moves(1, "2026-03-05T09:00:00Z", "coding")
        .holds(1, "coding 2026-03-05T09:00 coder", "design 2026-03-10T08:00 designer");
  }

  @Test
  void where_nothing_else_fits_all_stays_as_it_was() {
    Interviewer once =
        interviewer("coder", BERLIN, Samples.on(DayOfWeek.TUESDAY, 11, 12), "coding");
    InterviewLoop soon = new InterviewLoop(loop(session("coding", 60)).sessions(), 4, 24, 5);
    Story story = Story.of(once).asks(1, soon, BERLIN);
    Pool before = story.pool();
    story.moves(1, null).isRefused(PoolRefusal.NOTHING_ELSE_FITS);
    assertThat(story.pool()).isEqualTo(before);
    story.holds(1, "coding 2026-03-03T10:00 coder");
  }

  @Test
  void what_has_begun_is_never_moved() {
    Story story =
        Story.of(CODER, DESIGNER)
            .asks(1, BOTH, BERLIN)
            .at("2026-03-03T10:00:00Z")
            .moves(1, null, "coding")
            .isRefused(PoolRefusal.SESSION_BEGUN)
            .moves(1, null)
            .holds(1, "coding 2026-03-03T10:00 coder", "design 2026-03-04T10:00 designer");
    story.at("2026-03-04T10:00:00Z").moves(1, null).isRefused(PoolRefusal.SESSION_BEGUN);
  }

  @Test
  void reschedules_that_cannot_stand_are_refused() {
    Story story = Story.of(CODER).asks(1, BOTH, BERLIN);
    story.moves(1, null).isRefused(PoolRefusal.NOTHING_BOOKED);
    story.moves(9, null).isRefused(PoolRefusal.NOTHING_TO_RELEASE);
    story
        .tell(PoolSamples.register(DESIGNER))
        .moves(1, null, "painting")
        .isRefused(PoolRefusal.UNKNOWN_SESSION);
  }

  @Test
  void a_coordinator_calls_a_loop_off_and_its_time_is_free() {
    Story story =
        Story.of(CODER)
            .asks(1, loop(session("coding", 60)), BERLIN)
            .release(1, CancelReason.COORDINATOR);
    PoolEvent.InterviewCancelled cancelled = story.only(PoolEvent.InterviewCancelled.class);
    assertThat(cancelled.reason()).isEqualTo(CancelReason.COORDINATOR);
    assertThat(cancelled.sequence()).isEqualTo(1);
    story.asks(2, loop(session("coding", 60)), BERLIN).holds(2, "coding 2026-03-03T10:00 coder");
  }

  @Test
  void what_took_place_before_a_loop_was_called_off_is_not_given_back() {
    Story story =
        Story.of(CODER, DESIGNER)
            .asks(1, BOTH, BERLIN)
            .at("2026-03-03T10:30:00Z")
            .release(1, CancelReason.REJECTED);
    assertThat(story.only(PoolEvent.InterviewCancelled.class).sessions())
        .extracting(ArrangedSession::kind)
        .containsExactly("design");
    assertThat(story.booked("coder")).hasSize(1);
    assertThat(story.booked("designer")).isEmpty();
  }

  @Test
  void who_was_arranged_waited_for_all_and_is_arranged_again_has_the_latest_sequence() {
    Story story =
        Story.of(CODER).asks(1, loop(session("coding", 60)), BERLIN).declines(1, "coding", "coder");
    assertThat(story.waitlisted().sequence()).isEqualTo(1);
    story.tell(PoolSamples.register(interviewer("other", BERLIN, weekdays(9, 17), "coding")));
    assertThat(story.only(PoolEvent.InterviewScheduled.class).sequence()).isEqualTo(2);
  }
}

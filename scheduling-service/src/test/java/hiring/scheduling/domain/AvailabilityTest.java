package hiring.scheduling.domain;

import static hiring.scheduling.domain.Samples.interviewer;
import static hiring.scheduling.domain.Samples.loop;
import static hiring.scheduling.domain.Samples.session;
import static hiring.scheduling.domain.Samples.weekdays;
import static hiring.scheduling.domain.Story.period;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import org.junit.jupiter.api.Test;

class AvailabilityTest {

  private static final String BERLIN = "Europe/Berlin";
  private static final Interviewer CODER = interviewer("coder", BERLIN, weekdays(9, 17), "coding");
  private static final Interviewer DESIGNER =
      interviewer("designer", BERLIN, weekdays(9, 17), "design");
  private static final InterviewLoop BOTH = loop(session("coding", 60), session("design", 60));

  @Test
  void only_sessions_outside_of_when_the_applicant_can_come_move() {
    Story story =
        Story.of(CODER, DESIGNER)
            .asks(1, BOTH, BERLIN)
            .holds(1, "coding 2026-03-03T10:00 coder", "design 2026-03-03T11:00 designer")
            .canCome(
                1,
                null,
                period("2026-03-03T10:00:00Z", "2026-03-03T11:00:00Z"),
                period("2026-03-04T12:07:00Z", "2026-03-04T14:00:00Z"))
            .holds(1, "coding 2026-03-03T10:00 coder", "design 2026-03-04T12:15 designer");
    assertThat(story.rescheduled().reason()).isEqualTo(RescheduleReason.APPLICANT);
  }

  @Test
  void windows_that_touch_are_one() {
    Story.of(CODER)
        .asks(1, loop(session("coding", 60)), BERLIN)
        .canCome(
            1,
            null,
            period("2026-03-04T12:30:00Z", "2026-03-04T13:00:00Z"),
            period("2026-03-04T12:00:00Z", "2026-03-04T12:30:00Z"))
        .holds(1, "coding 2026-03-04T12:00 coder");
  }

  @Test
  void where_all_is_inside_nothing_moves_and_it_is_remembered() {
    Story story =
        Story.of(CODER, DESIGNER)
            .asks(1, BOTH, BERLIN)
            .canCome(1, null, period("2026-03-03T10:00:00Z", "2026-03-03T14:00:00Z"));
    assertThat(story.events()).hasSize(1).first().isInstanceOf(PoolEvent.AvailabilitySet.class);
    assertThat(story.arrangement(1).sequence()).isZero();
    story
        .canCome(1, null, period("2026-03-03T10:00:00Z", "2026-03-03T14:00:00Z"))
        .isRepeated()
        .moves(1, null, "design")
        .holds(1, "coding 2026-03-03T10:00 coder", "design 2026-03-03T12:00 designer");
  }

  @Test
  void another_zone_has_other_usual_hours() {
    Interviewer early = interviewer("coder", "UTC", weekdays(6, 8), "coding");
    InterviewLoop soon = new InterviewLoop(loop(session("coding", 60)).sessions(), 4, 24, 7);
    Story.of(early)
        .asks(1, soon, BERLIN)
        .holds(1)
        .canCome(1, "Africa/Nairobi")
        .holds(1, "coding 2026-03-04T06:00 coder");
  }

  @Test
  void one_who_waits_keeps_their_place_when_they_say_when_they_can_come() {
    Interviewer rare =
        interviewer("coder", BERLIN, Samples.on(DayOfWeek.SATURDAY, 9, 10), "coding");
    InterviewLoop coding = loop(session("coding", 60));
    Period saturday = period("2026-03-07T08:00:00Z", "2026-03-07T09:00:00Z");
    Story story =
        Story.of(rare)
            .asks(1, coding, BERLIN)
            .asks(2, coding, BERLIN)
            .isOff("coder", "block", "2026-03-07T00:00:00Z", "2026-03-08T00:00:00Z")
            .at("2026-03-02T11:00:00Z")
            .canCome(2, null, saturday)
            .canCome(1, null, saturday)
            .holds(1)
            .holds(2)
            .isBack("coder", "block")
            .holds(1, "coding 2026-03-07T08:00 coder")
            .holds(2);
    assertThat(story.arrangement(1).sequence()).isZero();
  }

  @Test
  void one_who_comes_to_wait_for_the_same_is_not_served_before_who_waited_longer() {
    Interviewer rare =
        interviewer("coder", BERLIN, Samples.on(DayOfWeek.SATURDAY, 9, 10), "coding");
    InterviewLoop soon = new InterviewLoop(loop(session("coding", 60)).sessions(), 4, 24, 5);
    Period saturday = period("2026-03-07T08:00:00Z", "2026-03-07T09:00:00Z");
    Story.of(rare)
        .asks(1, soon, BERLIN)
        .canCome(1, null, saturday)
        .at("2026-03-02T10:01:00Z")
        .asks(2, soon, BERLIN)
        // Saturday has come within the horizon.
        .at("2026-03-02T10:20:00Z")
        .canCome(2, null, saturday)
        .holds(1, "coding 2026-03-07T08:00 coder")
        .holds(2);
  }

  @Test
  void where_nothing_fits_the_sessions_inside_stand() {
    Story story =
        Story.of(CODER, DESIGNER)
            .asks(1, BOTH, BERLIN)
            .canCome(1, null, period("2026-03-03T10:00:00Z", "2026-03-03T11:00:00Z"))
            .holds(1, "coding 2026-03-03T10:00 coder");
    assertThat(story.waitlisted().shortage().session()).isEqualTo("design");
    story
        .canCome(1, null)
        .holds(1, "coding 2026-03-03T10:00 coder", "design 2026-03-03T11:00 designer");
    assertThat(story.arrangement(1).sequence()).isEqualTo(2);
  }

  @Test
  void availabilities_that_cannot_stand_are_refused() {
    Story story = Story.of(CODER, DESIGNER).asks(1, BOTH, BERLIN);
    story.canCome(9, null).isRefused(PoolRefusal.NOTHING_TO_RELEASE);
    story.canCome(1, "Mars/Olympus_Mons").isRefused(PoolRefusal.UNKNOWN_TIME_ZONE);
    story
        .canCome(1, null, period("2026-03-03T11:00:00Z", "2026-03-03T10:00:00Z"))
        .isRefused(PoolRefusal.INVALID_WINDOWS);
    story
        .canCome(1, null, period("2026-03-03T10:01:00Z", "2026-03-03T10:14:00Z"))
        .isRefused(PoolRefusal.INVALID_WINDOWS);
    story.release(1, CancelReason.WITHDRAWN).canCome(1, null).isRefused(PoolRefusal.NOTHING_BOOKED);
  }
}

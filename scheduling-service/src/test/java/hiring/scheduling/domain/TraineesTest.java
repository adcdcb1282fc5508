package hiring.scheduling.domain;

import static hiring.scheduling.domain.Samples.interviewer;
import static hiring.scheduling.domain.Samples.loop;
import static hiring.scheduling.domain.Samples.session;
import static hiring.scheduling.domain.Samples.weekdays;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.List;
import org.junit.jupiter.api.Test;

class TraineesTest {

  private static final String BERLIN = "Europe/Berlin";
  private static final Interviewer CODER = interviewer("coder", BERLIN, weekdays(9, 17), "coding");
  private static final Interviewer TRAINEE =
      trainee("trainee", "design", new Training("coding", 1, 1));
  private static final InterviewLoop CODING = loop(session("coding", 60));

  static Interviewer trainee(String id, String skill, Training training) {
    return new Interviewer(
        id,
        "Interviewer",
        BERLIN,
        List.of(skill),
        weekdays(9, 17),
        12,
        60,
        List.of(training),
        List.of(),
        List.of(),
        0,
        100);
  }

  @Test
  void first_they_watch_then_they_are_watched_then_they_lead() {
    Story.of(CODER, TRAINEE)
        .asks(1, CODING, BERLIN)
        .holds(1, "coding 2026-03-03T10:00 coder +trainee SHADOW")
        .asks(2, CODING, BERLIN)
        .holds(2, "coding 2026-03-03T11:00 coder +trainee REVERSE_SHADOW")
        .asks(3, CODING, BERLIN)
        .holds(3, "coding 2026-03-03T12:00 coder")
        .asks(4, CODING, BERLIN)
        .holds(4, "coding 2026-03-03T12:00 trainee");
  }

  @Test
  void nobody_waits_for_somebody_to_learn() {
    Interviewer wednesdays =
        new Interviewer(
            "trainee",
            "Interviewer",
            BERLIN,
            List.of(),
            Samples.on(DayOfWeek.WEDNESDAY, 9, 17),
            12,
            60,
            List.of(new Training("coding", 1, 1)),
            List.of(),
            List.of(),
            0,
            100);
    Story.of(CODER, wednesdays).asks(1, CODING, BERLIN).holds(1, "coding 2026-03-03T10:00 coder");
  }

  @Test
  void who_learns_fills_a_seat_before_they_sit_in_elsewhere() {
    Interviewer busy = Samples.withLimits(TRAINEE, 1, 60);
    Story.of(CODER, busy)
        .asks(1, loop(session("coding", 60), session("design", 60)), BERLIN)
        .holds(1, "coding 2026-03-03T10:00 coder", "design 2026-03-03T11:00 trainee");
  }

  @Test
  void no_more_sit_in_than_the_loop_lets() {
    Interviewer second = trainee("trainee-2", "design", new Training("coding", 1, 1));
    InterviewLoop none =
        loop(new InterviewLoop.Session("coding", 60, List.of(List.of("coding")), 0));
    InterviewLoop two =
        loop(new InterviewLoop.Session("coding", 60, List.of(List.of("coding")), 2));
    Story.of(CODER, TRAINEE, second)
        .asks(1, none, BERLIN)
        .holds(1, "coding 2026-03-03T10:00 coder")
        .asks(2, CODING, BERLIN)
        .holds(2, "coding 2026-03-03T11:00 coder +trainee SHADOW")
        .asks(3, two, BERLIN)
        .holds(3, "coding 2026-03-03T12:00 coder +trainee-2 SHADOW +trainee REVERSE_SHADOW");
  }

  @Test
  void who_declines_to_learn_is_dropped() {
    Story.of(CODER, TRAINEE)
        .asks(1, CODING, BERLIN)
        .declines(1, "coding", "trainee")
        .holds(1, "coding 2026-03-03T10:00 coder");
  }

  @Test
  void who_learns_does_not_stand_in() {
    Story story =
        Story.of(CODER, TRAINEE).asks(1, CODING, BERLIN).declines(1, "coding", "coder").holds(1);
    assertThat(story.arrangement(1))
        .isInstanceOfSatisfying(
            Arrangement.Waiting.class,
            waiting ->
                assertThat(waiting.calledOff())
                    .as("for who was invited")
                    .extracting(ArrangedSession::kind)
                    .containsExactly("coding"));
  }

  @Test
  void who_will_not_have_learned_by_then_does_not_lead() {
    Interviewer quick = trainee("trainee", "design", new Training("coding", 1, 0));
    Story story =
        Story.of(CODER, quick)
            .asks(1, CODING, BERLIN)
            .holds(1, "coding 2026-03-03T10:00 coder +trainee SHADOW")
            .asks(2, CODING, BERLIN)
            .holds(2, "coding 2026-03-03T11:00 coder")
            .asks(3, CODING, BERLIN)
            .holds(3, "coding 2026-03-03T11:00 trainee")
            .release(1, CancelReason.WITHDRAWN)
            .holds(3, "coding 2026-03-03T10:00 coder +trainee SHADOW");
    assertThat(story.rescheduled().reason()).isEqualTo(RescheduleReason.INTERVIEWER_CHANGED);
  }

  @Test
  void what_was_learned_stays_learned_when_the_loop_is_called_off_or_is_long_ago() {
    Interviewer quick = trainee("trainee", "design", new Training("coding", 1, 0));
    Story.of(CODER, quick)
        .asks(1, CODING, BERLIN)
        .at("2026-03-03T12:00:00Z")
        .release(1, CancelReason.REJECTED)
        .at("2026-05-04T10:00:00Z")
        .asks(2, loop(session("design", 60)), BERLIN)
        .asks(3, loop(new InterviewLoop.Session("coding", "coding", 60, 2)), BERLIN)
        .holds(3, "coding 2026-05-05T11:00 coder,trainee");
  }

  @Test
  void who_has_not_watched_after_all_takes_no_session_under_supervision() {
    Story.of(CODER, TRAINEE)
        .asks(1, CODING, BERLIN)
        .asks(2, CODING, BERLIN)
        .holds(2, "coding 2026-03-03T11:00 coder +trainee REVERSE_SHADOW")
        .release(1, CancelReason.WITHDRAWN)
        .holds(2, "coding 2026-03-03T11:00 coder");
  }

  @Test
  void two_who_learn_by_each_others_sessions_do_not_move_one_another_to_the_horizon() {
    Interviewer first = trainee("a-trainee", "design", new Training("coding", 1, 0));
    Interviewer second = trainee("b-trainee", "design", new Training("coding", 1, 0));
    Story story =
        Story.of(CODER, first, second)
            .asks(1, CODING, BERLIN)
            .holds(1, "coding 2026-03-03T10:00 coder +a-trainee SHADOW")
            .asks(2, CODING, BERLIN)
            .holds(2, "coding 2026-03-03T11:00 a-trainee +b-trainee SHADOW")
            .isOff("coder", "away", "2026-03-02T12:00:00Z", "2026-06-01T12:00:00Z")
            .holds(1)
            .holds(2);
    assertThat(story.events())
        .filteredOn(PoolEvent.InterviewRescheduled.class::isInstance)
        .hasSizeLessThanOrEqualTo(4);
  }
}

package hiring.scheduling.domain;

import static hiring.scheduling.domain.Samples.interviewer;
import static hiring.scheduling.domain.Samples.loop;
import static hiring.scheduling.domain.Samples.session;
import static hiring.scheduling.domain.Samples.weekdays;
import static hiring.scheduling.domain.Story.period;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TimeOffTest {

  private static final String BERLIN = "Europe/Berlin";
  private static final String NINE = "2026-03-03T08:00:00Z";
  private static final String FIVE = "2026-03-03T16:00:00Z";

  private static final Interviewer CODER =
      interviewer("coder-1", BERLIN, weekdays(9, 17), "coding");
  private static final Interviewer OTHER =
      interviewer("coder-2", BERLIN, weekdays(9, 17), "coding");
  private static final Interviewer DESIGNER =
      interviewer("designer", BERLIN, weekdays(9, 17), "design");

  /** Tuesdays only. */
  private static final Interviewer RARE =
      interviewer("coder-1", BERLIN, Samples.on(DayOfWeek.TUESDAY, 11, 12), "coding");

  private static final InterviewLoop CODING = loop(session("coding", 60));

  @Test
  void somebody_else_takes_what_is_in_time_off() {
    Story story =
        Story.of(CODER, OTHER)
            .asks(1, CODING, BERLIN)
            .isOff("coder-1", "block", NINE, FIVE)
            .holds(1, "coding 2026-03-03T10:00 coder-2");
    assertThat(story.rescheduled().reason()).isEqualTo(RescheduleReason.TIME_OFF);
  }

  @Test
  void without_somebody_else_it_moves_to_after_the_time_off() {
    Story.of(CODER)
        .asks(1, CODING, BERLIN)
        .isOff("coder-1", "block", "2026-03-03T08:00:00Z", "2026-03-03T12:01:00Z")
        .holds(1, "coding 2026-03-03T12:15 coder-1");
  }

  @Test
  void only_what_is_in_time_off_moves() {
    InterviewLoop both = loop(session("design", 60), session("coding", 60));
    Story.of(CODER, OTHER, DESIGNER)
        .asks(1, both, BERLIN)
        .holds(1, "design 2026-03-03T10:00 designer", "coding 2026-03-03T11:00 coder-1")
        .asks(2, CODING, BERLIN)
        .holds(2, "coding 2026-03-03T10:00 coder-2")
        .asks(3, CODING, BERLIN)
        .holds(3, "coding 2026-03-03T10:00 coder-1")
        .isOff("coder-1", "block", "2026-03-03T11:59:00Z", "2026-03-03T12:00:00Z")
        .holds(1, "design 2026-03-03T10:00 designer", "coding 2026-03-03T11:00 coder-2")
        .holds(2, "coding 2026-03-03T10:00 coder-2")
        .holds(3, "coding 2026-03-03T10:00 coder-1");
  }

  @Test
  void what_has_begun_stays_through_time_off() {
    Story story =
        Story.of(CODER, OTHER)
            .asks(1, CODING, BERLIN)
            .at("2026-03-03T10:00:00Z")
            .isOff("coder-1", "block", NINE, FIVE)
            .holds(1, "coding 2026-03-03T10:00 coder-1");
    assertThat(story.events()).hasSize(1).first().isInstanceOf(PoolEvent.TimeBlocked.class);
  }

  @Test
  void nothing_is_planned_in_time_off() {
    Story.of(CODER)
        .isOff("coder-1", "block", NINE, FIVE)
        .asks(1, CODING, BERLIN)
        .holds(1, "coding 2026-03-04T08:00 coder-1");
  }

  @Test
  void time_given_back_goes_to_who_waits_longest() {
    InterviewLoop soon = new InterviewLoop(CODING.sessions(), 4, 0, 2);
    Story.of(RARE)
        .isOff("coder-1", "block", NINE, FIVE)
        .asks(1, soon, BERLIN)
        .asks(2, soon, BERLIN)
        .isBack("coder-1", "block")
        .holds(1, "coding 2026-03-03T10:00 coder-1")
        .holds(2);
  }

  @Test
  void the_same_block_again_replaces_it() {
    Story.of(CODER)
        .isOff("coder-1", "block", NINE, FIVE)
        .isOff("coder-1", "block", NINE, FIVE)
        .isRepeated()
        .isOff("coder-1", "block", NINE, "2026-03-03T11:00:00Z")
        .asks(1, CODING, BERLIN)
        .holds(1, "coding 2026-03-03T11:00 coder-1");
  }

  @Test
  void a_busy_time_is_as_good_as_time_off() {
    Story story =
        Story.of(CODER)
            .asks(1, CODING, BERLIN)
            .isBusy("coder-1", "work", period(NINE, "2026-03-03T10:01:00Z"))
            .holds(1, "coding 2026-03-03T10:15 coder-1");
    assertThat(story.rescheduled().reason()).isEqualTo(RescheduleReason.BUSY);
  }

  @Test
  void an_import_replaces_what_the_same_calendar_said_before() {
    Story.of(CODER)
        .isBusy("coder-1", "work", period(NINE, FIVE))
        .isBusy("coder-1", "home", period(NINE, "2026-03-03T13:00:00Z"))
        .isBusy("coder-1", "work")
        .asks(1, CODING, BERLIN)
        .holds(1, "coding 2026-03-03T13:00 coder-1")
        .isBusy("coder-1", "home", period(NINE, "2026-03-03T13:00:00Z"))
        .isRepeated();
  }

  @Test
  void who_learns_and_takes_time_off_is_dropped_and_the_session_stays() {
    Interviewer trainee = TraineesTest.trainee("trainee", "design", new Training("coding", 1, 1));
    Story.of(CODER, trainee)
        .asks(1, CODING, BERLIN)
        .holds(1, "coding 2026-03-03T10:00 coder-1 +trainee SHADOW")
        .isOff("trainee", "block", NINE, FIVE)
        .holds(1, "coding 2026-03-03T10:00 coder-1");
  }

  @Test
  void who_is_described_anew_keeps_what_they_can_still_take() {
    Story story =
        Story.of(CODER, OTHER)
            .asks(1, CODING, BERLIN)
            .tell(PoolSamples.register(Samples.withLimits(CODER, 1, 1)))
            .holds(1, "coding 2026-03-03T10:00 coder-1")
            .tell(PoolSamples.register(interviewer("coder-1", BERLIN, weekdays(9, 17), "design")))
            .holds(1, "coding 2026-03-03T10:00 coder-2");
    assertThat(story.rescheduled().reason()).isEqualTo(RescheduleReason.INTERVIEWER_CHANGED);
  }

  @Test
  void absences_that_cannot_stand_are_refused() {
    Story story = Story.of(CODER);
    story.isOff("nobody", "block", NINE, FIVE).isRefused(PoolRefusal.UNKNOWN_INTERVIEWER);
    story.isBack("nobody", "block").isRefused(PoolRefusal.UNKNOWN_INTERVIEWER);
    story.isBusy("nobody", "work").isRefused(PoolRefusal.UNKNOWN_INTERVIEWER);
    story.isOff("coder-1", "no code", NINE, FIVE).isRefused(PoolRefusal.INVALID_BLOCK_ID);
    story.isOff("coder-1", "block", FIVE, NINE).isRefused(PoolRefusal.INVALID_TIME_OFF);
    story
        .isOff("coder-1", "block", NINE, "2027-03-05T08:00:00Z")
        .isRefused(PoolRefusal.INVALID_TIME_OFF);
    story.isBack("coder-1", "block").isRefused(PoolRefusal.UNKNOWN_TIME_OFF);
    story.isBusy("coder-1", "no code").isRefused(PoolRefusal.INVALID_CALENDAR);
    story.isBusy("coder-1", "work", period(FIVE, NINE)).isRefused(PoolRefusal.INVALID_BUSY_TIMES);
  }

  @Test
  void time_off_that_was_over_long_ago_is_forgotten() {
    Story story =
        Story.of(CODER)
            .isOff("coder-1", "march", NINE, FIVE)
            .at("2026-03-20T10:00:00Z")
            .isOff("coder-1", "april", "2026-04-01T08:00:00Z", "2026-04-01T16:00:00Z");
    assertThat(off(story)).containsExactly("april", "march");
    story
        .at("2026-04-20T10:00:00Z")
        .isOff("coder-1", "may", "2026-05-04T08:00:00Z", "2026-05-04T16:00:00Z");
    assertThat(off(story)).containsExactly("april", "may");
  }

  @Test
  void only_time_that_becomes_free_is_searched_again() {
    Story story = Story.of(CODER, OTHER).isOff("coder-1", "block", NINE, FIVE);
    Freed before = story.pool().freed();
    story.isOff("coder-1", "block", NINE, "2026-03-03T17:00:00Z");
    assertThat(story.pool().freed()).as("longer").isEqualTo(before);
    story.isOff("coder-1", "block", "2026-03-03T09:00:00Z", "2026-03-03T17:00:00Z");
    assertThat(story.pool().freed()).as("later").isNotEqualTo(before);
  }

  private static Set<String> off(Story story) {
    return Objects.requireNonNull(story.pool().calendar("coder-1")).absences().timeOff().keySet();
  }
}

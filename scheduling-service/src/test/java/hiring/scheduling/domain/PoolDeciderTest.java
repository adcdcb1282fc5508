package hiring.scheduling.domain;

import static hiring.scheduling.domain.PoolSamples.NEXT_LOOK;
import static hiring.scheduling.domain.PoolSamples.NO_SKILL;
import static hiring.scheduling.domain.PoolSamples.NO_TIME;
import static hiring.scheduling.domain.PoolSamples.OFTEN;
import static hiring.scheduling.domain.PoolSamples.RARE;
import static hiring.scheduling.domain.PoolSamples.SHAPE;
import static hiring.scheduling.domain.PoolSamples.and;
import static hiring.scheduling.domain.PoolSamples.cancelled;
import static hiring.scheduling.domain.PoolSamples.hour;
import static hiring.scheduling.domain.PoolSamples.learned;
import static hiring.scheduling.domain.PoolSamples.lineEnded;
import static hiring.scheduling.domain.PoolSamples.nothingFits;
import static hiring.scheduling.domain.PoolSamples.register;
import static hiring.scheduling.domain.PoolSamples.registered;
import static hiring.scheduling.domain.PoolSamples.release;
import static hiring.scheduling.domain.PoolSamples.request;
import static hiring.scheduling.domain.PoolSamples.scheduled;
import static hiring.scheduling.domain.PoolSamples.scheduledAgain;
import static hiring.scheduling.domain.PoolSamples.scheduledBy;
import static hiring.scheduling.domain.PoolSamples.taken;
import static hiring.scheduling.domain.PoolSamples.waiting;
import static hiring.scheduling.domain.PoolSamples.waitlisted;
import static hiring.scheduling.domain.Samples.POOL;
import static hiring.scheduling.domain.Samples.interviewer;
import static hiring.scheduling.domain.Samples.loop;
import static hiring.scheduling.domain.Samples.session;
import static hiring.scheduling.domain.Samples.weekdays;
import static hiring.streams.testing.DeciderTest.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import hiring.decider.Decision;
import hiring.scheduling.domain.Planned.Shortage;
import hiring.scheduling.domain.Planned.Shortage.Reason;
import hiring.scheduling.domain.PoolCommand.RetryWaitlist;
import hiring.scheduling.domain.PoolEvent.NothingFits;
import hiring.streams.testing.DeciderTest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PoolDeciderTest {

  private final DeciderTest<Pool, PoolCommand, PoolEvent, PoolRefusal> pool =
      DeciderTest.of(new PoolDecider());

  @Test
  void an_interviewer_is_registered() {
    pool.given().when(register(RARE)).then(registered(RARE));
  }

  @Test
  void the_same_interviewer_again_changes_nothing() {
    pool.given(registered(RARE)).when(register(RARE)).thenRepeated();
  }

  @Test
  void what_is_known_of_an_interviewer_can_be_replaced_and_bookings_stay() {
    Interviewer moved =
        interviewer("interviewer-1", "Europe/Lisbon", RARE.workingHours(), "coding");
    Pool after = pool.given(taken()).when(register(moved)).after();
    assertThat(after.calendars().values())
        .extracting(Calendar::interviewer, calendar -> calendar.booked().size())
        .containsExactly(tuple(moved, 2));
  }

  @Test
  void a_request_is_given_the_earliest_time() {
    pool.given(registered(RARE))
        .when(request(1))
        .then(learned(SHAPE), scheduled(1, "2026-03-04T08:00:00Z"));
  }

  @Test
  void a_request_to_a_pool_that_nobody_is_in_waits() {
    pool.given()
        .when(request(1))
        .then(learned(SHAPE), waitlisted(1, NO_SKILL, NOW), nothingFits(NO_SKILL, NEXT_LOOK));
  }

  @Test
  void who_asks_for_what_is_known_not_to_fit_waits_without_a_search() {
    Instant soon = NOW.plusMillis(1);
    pool.given(waiting(NO_SKILL, 1)).when(request(2), soon).then(waitlisted(2, NO_SKILL, soon));
  }

  @Test
  void when_the_horizon_has_moved_on_who_waits_is_tried_before_who_asks() {
    Instant when = Instant.parse("2026-03-04T08:00:00Z");
    pool.given(taken(3))
        .when(request(4), when)
        .then(
            scheduled(3, "2026-03-18T08:00:00Z", when),
            lineEnded(),
            waitlisted(4, NO_TIME, when),
            nothingFits(NO_TIME, when.plusSeconds(900)));
  }

  @Test
  void a_repeated_request_changes_nothing_whatever_came_of_the_first() {
    pool.given(taken()).when(request(1)).thenRepeated();
    pool.given(taken(3)).when(request(3)).thenRepeated();
  }

  @Test
  void a_release_frees_the_time_and_gives_it_to_who_has_waited_longest() {
    pool.given(taken(4, 3))
        .when(release(1))
        .then(
            cancelled(1, 1, hour("2026-03-04T08:00:00Z")),
            scheduled(4, "2026-03-04T08:00:00Z"),
            nothingFits(NO_TIME, NEXT_LOOK));
  }

  @Test
  void a_release_ends_the_wait() {
    pool.given(taken(3)).when(release(3)).then(cancelled(3, 0), lineEnded());
    pool.given(taken(3, 4)).when(release(3)).then(cancelled(3, 0));
  }

  @Test
  void who_left_the_line_is_not_tried() {
    pool.given(and(waiting(NO_SKILL, 1), cancelled(1, 0), lineEnded()))
        .when(register(OFTEN))
        .then(registered(OFTEN));
  }

  @Test
  void what_was_called_off_and_is_asked_for_again_is_a_later_change_of_the_same_invitation() {
    pool.given(
            registered(RARE),
            learned(SHAPE),
            scheduled(1, "2026-03-04T08:00:00Z"),
            cancelled(1, 1, hour("2026-03-04T08:00:00Z")))
        .when(request(1))
        .then(scheduledAgain(1, 2, "2026-03-04T08:00:00Z"));
  }

  @Test
  void one_who_waits_again_keeps_count_of_the_changes_before() {
    var again = pool.given(and(taken(), cancelled(3, 4))).when(request(3));
    assertThat(again.after().arrangement(Samples.candidacy(3).applicationId()))
        .isInstanceOfSatisfying(
            Arrangement.Waiting.class, waiting -> assertThat(waiting.sequence()).isEqualTo(5));
  }

  @Test
  void of_an_erased_application_the_pool_forgets_what_it_was_given() {
    PoolCommand erase =
        new PoolCommand.ReleaseInterview(
            Samples.POOL, Samples.candidacy(1).applicationId(), CancelReason.ERASED);
    Arrangement erased =
        new Arrangement.Cancelled(Samples.candidacy(1), 1, CancelReason.ERASED, List.of(), NOW);
    assertThat(
            pool.given(taken())
                .when(erase)
                .after()
                .arrangement(Samples.candidacy(1).applicationId()))
        .isEqualTo(erased);
    var afterwards = pool.given(and(taken(), cancelled(1, 1, hour("2026-03-04T08:00:00Z"))));
    afterwards.when(erase).then(new PoolEvent.InterviewErased(Samples.POOL, Samples.candidacy(1)));
    assertThat(afterwards.when(erase).after().arrangement(Samples.candidacy(1).applicationId()))
        .isEqualTo(erased);
  }

  @Test
  void a_repeated_release_changes_nothing() {
    pool.given(and(waiting(NO_SKILL, 1), cancelled(1, 0))).when(release(1)).thenRepeated();
  }

  @Test
  void nothing_is_released_that_nobody_holds() {
    pool.given(taken(3)).when(release(9)).thenRefused(PoolRefusal.NOTHING_TO_RELEASE);
  }

  @Test
  void a_new_interviewer_takes_those_who_wait_oldest_first() {
    pool.given(waiting(NO_SKILL, 2, 1))
        .when(register(RARE))
        .then(
            registered(RARE),
            scheduled(2, "2026-03-04T08:00:00Z"),
            scheduled(1, "2026-03-11T08:00:00Z"),
            lineEnded());
  }

  @Test
  void a_shape_of_loop_that_does_not_fit_does_not_hold_up_another() {
    LoopShape design = LoopShape.of(loop(session("design", 60)), "Europe/Berlin");
    Shortage noDesign = new Shortage(Reason.SKILL, "design");
    NothingFits nothing = new NothingFits(POOL, design, noDesign, NEXT_LOOK);
    PoolEvent oldest = waitlisted(9, design, noDesign, NOW.minusSeconds(1));
    pool.given(and(waiting(NO_SKILL, 1), nothing, oldest))
        .when(register(RARE))
        .then(registered(RARE), nothing, scheduled(1, "2026-03-04T08:00:00Z"), lineEnded());
  }

  @Test
  void a_retry_with_nobody_waiting_changes_nothing() {
    pool.given(taken()).when(new RetryWaitlist(POOL)).then();
  }

  @Test
  void a_retry_before_anything_can_have_changed_does_not_search() {
    pool.given(taken(3)).when(new RetryWaitlist(POOL), NEXT_LOOK.minusMillis(1)).then();
  }

  @Test
  void a_retry_gives_away_what_has_come_within_the_horizon() {
    // The hour of 18 March comes within two weeks' horizon at 08:00 on 4 March.
    Instant then = Instant.parse("2026-03-04T08:00:00Z");
    pool.given(taken(3))
        .when(new RetryWaitlist(POOL), then.minusMillis(1))
        .then(nothingFits(NO_TIME, then));
    pool.given(taken(3))
        .when(new RetryWaitlist(POOL), then)
        .then(scheduled(3, "2026-03-18T08:00:00Z", then), lineEnded());
  }

  @Test
  void one_decision_searches_no_more_than_its_bound_and_the_next_command_goes_on() {
    int all = Round.MOST_SEARCHES + 10;
    List<PoolEvent> history =
        new ArrayList<>(waiting(NO_SKILL, IntStream.range(100, 100 + all).toArray()));
    for (int i = 10; i < 15; i++) {
      history.add(
          registered(interviewer("interviewer-" + i, "Europe/Berlin", weekdays(9, 17), "coding")));
    }
    var first = pool.given(history).when(register(OFTEN));
    assertThat(scheduledBy(first.decision())).hasSize(Round.MOST_SEARCHES);
    Decision<PoolEvent, PoolRefusal> next =
        new PoolDecider().decide(first.after(), release(9), NOW.plusSeconds(1));
    assertThat(next).isInstanceOf(Decision.Refused.class);
    next = new PoolDecider().decide(first.after(), request(9), NOW.plusSeconds(1));
    assertThat(scheduledBy(next)).hasSize(11);
  }

  @Test
  void who_asks_waits_behind_those_who_could_not_be_tried_yet() {
    List<PoolEvent> history =
        new ArrayList<>(
            waiting(NO_SKILL, IntStream.range(100, 110 + Round.MOST_SEARCHES).toArray()));
    for (int i = 10; i < 18; i++) {
      history.add(
          registered(interviewer("interviewer-" + i, "Europe/Berlin", weekdays(9, 17), "coding")));
    }
    var asked = pool.given(history).when(request(9));
    assertThat(scheduledBy(asked.decision()))
        .hasSize(Round.MOST_SEARCHES)
        .noneMatch(scheduled -> scheduled.candidacy().equals(Samples.candidacy(9)));
    assertThat(asked.after().arrangement(Samples.candidacy(9).applicationId()))
        .isEqualTo(
            new Arrangement.Waiting(
                Samples.candidacy(9), SHAPE.wishes(), SHAPE.id(), NOW, NO_SKILL, 0, List.of()));
  }
}

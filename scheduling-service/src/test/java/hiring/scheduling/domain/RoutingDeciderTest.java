package hiring.scheduling.domain;

import static hiring.scheduling.domain.Samples.loop;
import static hiring.scheduling.domain.Samples.session;
import static hiring.streams.testing.DeciderTest.NOW;

import hiring.scheduling.domain.RoutingCommand.End;
import hiring.scheduling.domain.RoutingCommand.Erase;
import hiring.scheduling.domain.RoutingCommand.Reopen;
import hiring.scheduling.domain.RoutingCommand.RoleArrived;
import hiring.scheduling.domain.RoutingCommand.Route;
import hiring.scheduling.domain.RoutingCommand.TakeBack;
import hiring.scheduling.domain.RoutingEvent.EndUndone;
import hiring.scheduling.domain.RoutingEvent.InterviewReleased;
import hiring.scheduling.domain.RoutingEvent.InterviewRequested;
import hiring.scheduling.domain.RoutingEvent.PassHeld;
import hiring.scheduling.domain.RoutingEvent.PassTakenBack;
import hiring.scheduling.domain.RoutingEvent.RequestForestalled;
import hiring.scheduling.domain.RoutingEvent.RoleAwaited;
import hiring.scheduling.domain.RoutingEvent.RoutingErased;
import hiring.streams.testing.DeciderTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RoutingDeciderTest {

  private static final Pass PASS = new Pass(Samples.candidacy(1), "Europe/Berlin");
  private static final UUID APPLICATION = PASS.candidacy().applicationId();
  private static final RoleVersion ROLE =
      new RoleVersion(1, Samples.POOL, loop(session("coding", 60)));
  private static final RoleVersion REVISED =
      new RoleVersion(2, "another-pool", loop(session("design", 60)));

  private static final RoutingEvent REQUESTED =
      new InterviewRequested(Samples.POOL, PASS, ROLE.loop(), NOW);
  private static final RoutingEvent AWAITED = new RoleAwaited(PASS);
  private static final TakeBack TAKE_BACK = new TakeBack(APPLICATION);
  private static final RoutingEvent FORESTALLED = new RequestForestalled(APPLICATION);
  private static final RoutingEvent RELEASED = released(CancelReason.WITHDRAWN);
  private static final RoutingEvent ERASED = new RoutingErased(APPLICATION);
  private static final End WITHDRAW = new End(APPLICATION, CancelReason.WITHDRAWN);
  private static final Reopen REOPEN = new Reopen(APPLICATION, List.of(ROLE, REVISED));
  private static final Erase ERASE = new Erase(APPLICATION);

  private final DeciderTest<Routing, RoutingCommand, RoutingEvent, RoutingRefusal> routing =
      DeciderTest.of(new RoutingDecider());

  @Test
  void a_pass_asks_the_pool_of_its_role() {
    routing.given().when(new Route(PASS, ROLE)).then(REQUESTED);
  }

  @Test
  void a_pass_whose_role_has_not_arrived_waits() {
    routing.given().when(new Route(PASS, null)).then(AWAITED);
  }

  @Test
  void a_role_that_nobody_waits_for_changes_nothing() {
    routing.given().when(new RoleArrived(ROLE)).thenRepeated();
  }

  @Test
  void a_withdrawal_before_the_pass_is_remembered() {
    routing.given().when(WITHDRAW).then(FORESTALLED);
  }

  @Test
  void a_waiting_pass_is_not_asked_twice() {
    routing.given(AWAITED).when(new Route(PASS, ROLE)).thenRepeated();
  }

  @Test
  void the_role_that_a_pass_waits_for_lets_it_go_on() {
    routing.given(AWAITED).when(new RoleArrived(ROLE)).then(REQUESTED);
  }

  @Test
  void another_version_of_the_role_does_not() {
    routing.given(AWAITED).when(new RoleArrived(REVISED)).then();
  }

  @Test
  void a_waiting_pass_can_be_withdrawn() {
    routing.given(AWAITED).when(WITHDRAW).then(FORESTALLED);
  }

  @Test
  void a_pass_is_routed_once() {
    routing.given(REQUESTED).when(new Route(PASS, ROLE)).thenRepeated();
  }

  @Test
  void a_later_version_of_the_role_does_not_move_a_routed_application() {
    routing.given(REQUESTED).when(new RoleArrived(REVISED)).thenRepeated();
  }

  @Test
  void a_withdrawal_gives_back_what_the_pool_holds() {
    routing.given(REQUESTED).when(WITHDRAW).then(RELEASED);
  }

  @ParameterizedTest
  @EnumSource(names = {"REJECTED", "HIRED", "ROLE_CLOSED"})
  void every_end_gives_it_back_with_its_reason(CancelReason reason) {
    routing.given(REQUESTED).when(new End(APPLICATION, reason)).then(released(reason));
    routing.given().when(new End(APPLICATION, reason)).then(FORESTALLED);
  }

  @Test
  void a_pass_that_a_person_overturns_is_given_back_and_a_new_one_asks_again() {
    RoutingEvent overturned = released(CancelReason.OVERTURNED);
    routing.given(REQUESTED).when(TAKE_BACK).then(overturned);
    routing.given(REQUESTED, overturned).when(TAKE_BACK).thenRepeated();
    routing.given(REQUESTED, overturned).when(new Route(PASS, ROLE)).then(REQUESTED);
  }

  @Test
  void a_pass_that_asked_nobody_yet_is_taken_back() {
    PassTakenBack takenBack = new PassTakenBack(APPLICATION);
    routing.given().when(TAKE_BACK).thenRepeated();
    routing.given(AWAITED).when(TAKE_BACK).then(takenBack);
    routing.given(AWAITED, takenBack).when(new RoleArrived(ROLE)).thenRepeated();
    routing.given(REQUESTED, RELEASED).when(TAKE_BACK).then(takenBack);
    routing.given(REQUESTED, RELEASED, takenBack).when(REOPEN).then(new EndUndone(APPLICATION));
  }

  @Test
  void a_pass_after_the_end_asks_nobody() {
    routing.given(FORESTALLED).when(new Route(PASS, ROLE)).then(new PassHeld(PASS));
    routing.given(REQUESTED, RELEASED).when(new Route(PASS, ROLE)).thenRepeated();
    routing.given(FORESTALLED, new PassHeld(PASS)).when(new Route(PASS, ROLE)).thenRepeated();
  }

  @Test
  void an_application_that_ended_waits_for_no_role() {
    routing.given(AWAITED, FORESTALLED).when(new RoleArrived(ROLE)).then();
  }

  @Test
  void an_end_is_taken_once() {
    routing.given(FORESTALLED).when(WITHDRAW).thenRepeated();
    routing.given(REQUESTED, RELEASED).when(WITHDRAW).thenRepeated();
  }

  @Test
  void a_reopening_after_the_pass_asks_the_pool_again() {
    routing.given(REQUESTED, RELEASED).when(REOPEN).then(REQUESTED);
    routing.given(FORESTALLED, new PassHeld(PASS)).when(REOPEN).then(REQUESTED);
    routing.given(AWAITED, FORESTALLED).when(REOPEN).then(REQUESTED);
  }

  @Test
  void a_reopening_before_its_role_has_arrived_waits_for_it_again() {
    Reopen early = new Reopen(APPLICATION, List.of());
    routing.given(AWAITED, FORESTALLED).when(early).then(AWAITED);
    routing.given(AWAITED, FORESTALLED, AWAITED).when(new RoleArrived(ROLE)).then(REQUESTED);
  }

  @Test
  void a_reopening_before_the_pass_lets_the_pass_come() {
    routing.given(FORESTALLED).when(REOPEN).then(new EndUndone(APPLICATION));
    routing
        .given(FORESTALLED, new EndUndone(APPLICATION))
        .when(new Route(PASS, ROLE))
        .then(REQUESTED);
  }

  @Test
  void a_reopening_of_what_goes_on_changes_nothing() {
    routing.given().when(REOPEN).thenRepeated();
    routing.given(AWAITED).when(REOPEN).thenRepeated();
    routing.given(REQUESTED).when(REOPEN).thenRepeated();
  }

  @Test
  void an_erasure_is_told_to_the_pool_that_knows_of_the_application() {
    routing.given(REQUESTED).when(ERASE).then(released(CancelReason.ERASED));
    routing.given(REQUESTED, RELEASED).when(ERASE).then(released(CancelReason.ERASED));
    routing.given().when(ERASE).then(ERASED);
    routing.given(AWAITED).when(ERASE).then(ERASED);
    routing.given(FORESTALLED, new PassHeld(PASS)).when(ERASE).then(ERASED);
  }

  @Test
  void nobody_comes_back_who_was_to_be_forgotten() {
    for (RoutingEvent erased : List.of(ERASED, released(CancelReason.ERASED))) {
      routing.given(REQUESTED, erased).when(new Route(PASS, ROLE)).then();
      routing.given(REQUESTED, erased).when(new RoleArrived(ROLE)).then();
      routing.given(REQUESTED, erased).when(WITHDRAW).then();
      routing.given(REQUESTED, erased).when(REOPEN).then();
      routing.given(REQUESTED, erased).when(ERASE).thenRepeated();
    }
  }

  private static RoutingEvent released(CancelReason reason) {
    return new InterviewReleased(
        Samples.POOL, APPLICATION, Samples.ROLE, "greenhouse", reason, NOW);
  }
}

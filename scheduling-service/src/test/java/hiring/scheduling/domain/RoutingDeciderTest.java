package hiring.scheduling.domain;

import static hiring.scheduling.domain.Samples.loop;
import static hiring.scheduling.domain.Samples.session;
import static hiring.streams.testing.DeciderTest.NOW;

import hiring.scheduling.domain.RoutingCommand.RoleArrived;
import hiring.scheduling.domain.RoutingCommand.Route;
import hiring.scheduling.domain.RoutingCommand.Withdraw;
import hiring.scheduling.domain.RoutingEvent.InterviewReleased;
import hiring.scheduling.domain.RoutingEvent.InterviewRequested;
import hiring.scheduling.domain.RoutingEvent.RequestForestalled;
import hiring.scheduling.domain.RoutingEvent.RoleAwaited;
import hiring.streams.testing.DeciderTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;

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
  private static final RoutingEvent FORESTALLED = new RequestForestalled(APPLICATION);
  private static final RoutingEvent RELEASED =
      new InterviewReleased(
          Samples.POOL, APPLICATION, Samples.ROLE, "greenhouse", CancelReason.WITHDRAWN, NOW);

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
    routing.given().when(new Withdraw(APPLICATION)).then(FORESTALLED);
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
    routing.given(AWAITED).when(new Withdraw(APPLICATION)).then(FORESTALLED);
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
    routing.given(REQUESTED).when(new Withdraw(APPLICATION)).then(RELEASED);
  }

  @Test
  void a_withdrawn_application_is_not_interviewed() {
    routing.given(FORESTALLED).when(new Route(PASS, ROLE)).then();
    routing.given(REQUESTED, RELEASED).when(new Route(PASS, ROLE)).then();
  }

  @Test
  void a_withdrawn_application_waits_for_no_role() {
    routing.given(AWAITED, FORESTALLED).when(new RoleArrived(ROLE)).then();
  }

  @Test
  void a_withdrawal_is_taken_once() {
    routing.given(FORESTALLED).when(new Withdraw(APPLICATION)).thenRepeated();
    routing.given(REQUESTED, RELEASED).when(new Withdraw(APPLICATION)).thenRepeated();
  }
}

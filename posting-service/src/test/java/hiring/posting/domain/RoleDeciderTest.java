package hiring.posting.domain;

import static hiring.posting.Examples.NOW;
import static hiring.posting.Examples.ROLE_ID;
import static hiring.posting.Examples.TERMS;
import static hiring.posting.Examples.titled;
import static org.assertj.core.api.Assertions.assertThat;

import hiring.contract.Ids;
import hiring.posting.domain.RoleCommand.CloseRole;
import hiring.posting.domain.RoleCommand.PostRole;
import hiring.posting.domain.RoleCommand.ReviseRole;
import hiring.streams.testing.DeciderTest;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RoleDeciderTest {

  private static final Instant LATER = NOW.plusSeconds(3_600);
  private static final Terms REVISED = titled("Staff Software Engineer");
  private static final Terms INVALID = titled(" ");

  private static final RoleCommand POST = new PostRole(ROLE_ID, NOW, "api", TERMS);
  private static final RoleCommand REVISE = new ReviseRole(ROLE_ID, LATER, "api", REVISED);
  private static final RoleCommand CLOSE = new CloseRole(ROLE_ID, LATER, "api", CloseReason.FILLED);

  private static final RoleEvent POSTED = new RoleEvent.Posted(ROLE_ID, NOW, "api", 1, TERMS);
  private static final RoleEvent WAS_REVISED =
      new RoleEvent.Revised(ROLE_ID, LATER, "api", 2, REVISED);
  private static final RoleEvent CLOSED =
      new RoleEvent.Closed(ROLE_ID, LATER, "api", 2, TERMS, CloseReason.FILLED);

  private final DeciderTest<Role, RoleCommand, RoleEvent, RoleRefusal> role =
      DeciderTest.of(new RoleDecider(new TermsCheck(query -> Optional.empty())));

  @Test
  void an_unknown_role_can_be_posted() {
    role.given().when(POST).then(POSTED);
  }

  @Test
  void an_unknown_role_with_terms_that_cannot_stand_is_refused() {
    role.given()
        .when(new PostRole(ROLE_ID, NOW, "api", INVALID))
        .thenRefused(new RoleRefusal.InvalidField("title"));
  }

  @Test
  void an_unknown_role_takes_no_revision() {
    role.given().when(REVISE).thenRefused(new RoleRefusal.NoSuchRole());
  }

  @Test
  void an_unknown_role_cannot_be_closed() {
    role.given().when(CLOSE).thenRefused(new RoleRefusal.NoSuchRole());
  }

  @Test
  void an_open_role_posted_again_alike_is_a_repeat() {
    role.given(POSTED).when(POST).thenRepeated();
  }

  @Test
  void an_open_role_is_not_posted_again_with_other_terms() {
    role.given(POSTED)
        .when(new PostRole(ROLE_ID, NOW, "api", REVISED))
        .thenRefused(new RoleRefusal.AlreadyPosted());
  }

  @Test
  void an_open_role_takes_a_revision_as_its_next_version() {
    role.given(POSTED).when(REVISE).then(WAS_REVISED);
  }

  @Test
  void an_open_role_revised_to_what_it_is_stays_as_it_is() {
    role.given(POSTED, WAS_REVISED).when(REVISE).then();
  }

  @Test
  void an_open_role_takes_no_terms_that_cannot_stand() {
    role.given(POSTED)
        .when(new ReviseRole(ROLE_ID, NOW, "api", INVALID))
        .thenRefused(new RoleRefusal.InvalidField("title"));
  }

  @Test
  void an_open_role_can_be_closed_and_keeps_its_terms() {
    role.given(POSTED).when(CLOSE).then(CLOSED);
  }

  @Test
  void a_closed_role_posted_again_alike_is_a_repeat() {
    role.given(POSTED, CLOSED).when(POST).thenRepeated();
  }

  @Test
  void a_closed_role_is_not_posted_again_with_other_terms() {
    role.given(POSTED, CLOSED)
        .when(new PostRole(ROLE_ID, NOW, "api", REVISED))
        .thenRefused(new RoleRefusal.RoleClosed());
  }

  @Test
  void a_closed_role_takes_no_revision() {
    role.given(POSTED, CLOSED).when(REVISE).thenRefused(new RoleRefusal.RoleClosed());
  }

  @Test
  void a_closed_role_closed_again_stays_as_it_is() {
    role.given(POSTED, CLOSED).when(CLOSE).then();
  }

  @Test
  void a_hire_fills_an_opening_once_and_leaves_the_version() {
    role.given(POSTED).when(fill(1)).then(filled(1, 1));
    role.given(POSTED, filled(1, 1)).when(fill(1)).thenRepeated();
    role.given(POSTED, filled(1, 1)).when(fill(2)).then(filled(2, 2));
  }

  @Test
  void the_hire_that_fills_the_last_opening_closes_the_role() {
    role.given(POSTED, filled(1, 1), filled(2, 2), filled(3, 3), filled(4, 4))
        .when(fill(5))
        .then(filled(5, 5), CLOSED);
  }

  @Test
  void a_hire_that_comes_to_nothing_frees_its_opening_once() {
    role.given(POSTED, filled(1, 1)).when(free(1)).then(freed(1, 0));
    role.given(POSTED, filled(1, 1), freed(1, 0)).when(free(1)).thenRepeated();
    role.given(POSTED, filled(1, 1), freed(1, 0)).when(fill(2)).then(filled(2, 1));
  }

  @Test
  void a_revision_to_as_many_openings_as_are_filled_closes_the_role() {
    Terms fewer =
        new Terms(
            TERMS.title(),
            TERMS.description(),
            1,
            TERMS.poolId(),
            TERMS.externalRefs(),
            TERMS.rubric(),
            TERMS.loop());
    role.given(POSTED, filled(1, 1))
        .when(new ReviseRole(ROLE_ID, NOW, "api", fewer))
        .then(
            new RoleEvent.Revised(ROLE_ID, NOW, "api", 2, fewer),
            new RoleEvent.Closed(ROLE_ID, NOW, "api", 3, fewer, CloseReason.FILLED));
  }

  @Test
  void a_closed_role_counts_who_is_hired_and_stays_closed_when_a_hire_comes_to_nothing() {
    role.given(POSTED, filled(1, 1), CLOSED).when(fill(1)).thenRepeated();
    RoleEvent another =
        new RoleEvent.OpeningFilled(ROLE_ID, LATER, "api", 2, TERMS, application(2), 2);
    role.given(POSTED, filled(1, 1), CLOSED).when(fill(2)).then(another);
    assertThat(role.given(POSTED, filled(1, 1), CLOSED, another).state())
        .isInstanceOf(Role.Closed.class);
    role.given(POSTED, CLOSED).when(free(1)).thenRepeated();
    RoleEvent freed =
        new RoleEvent.OpeningFreed(ROLE_ID, LATER, "api", 2, TERMS, application(1), 0);
    role.given(POSTED, filled(1, 1), CLOSED).when(free(1)).then(freed);
    assertThat(role.given(POSTED, filled(1, 1), CLOSED, freed).state())
        .isEqualTo(new Role.Closed(ROLE_ID, 2, TERMS, CloseReason.FILLED, Set.of(), NOW, LATER));
  }

  @Test
  void an_unknown_role_has_no_openings() {
    role.given().when(fill(1)).thenRefused(new RoleRefusal.NoSuchRole());
    role.given().when(free(1)).thenRefused(new RoleRefusal.NoSuchRole());
  }

  @Test
  void a_role_is_what_its_last_event_says() {
    assertThat(role.given().state()).isEqualTo(new Role.Unknown());
    assertThat(role.given(POSTED).state())
        .isEqualTo(new Role.Open(ROLE_ID, 1, TERMS, Set.of(), NOW));
    assertThat(role.given(POSTED, WAS_REVISED).state())
        .isEqualTo(new Role.Open(ROLE_ID, 2, REVISED, Set.of(), NOW));
    assertThat(role.given(POSTED, CLOSED).state())
        .isEqualTo(new Role.Closed(ROLE_ID, 2, TERMS, CloseReason.FILLED, Set.of(), NOW, LATER));
  }

  private static RoleCommand fill(int application) {
    return new RoleCommand.FillOpening(ROLE_ID, LATER, "api", application(application));
  }

  private static RoleCommand free(int application) {
    return new RoleCommand.FreeOpening(ROLE_ID, LATER, "api", application(application));
  }

  private static RoleEvent filled(int application, int filled) {
    return new RoleEvent.OpeningFilled(
        ROLE_ID, LATER, "api", 1, TERMS, application(application), filled);
  }

  private static RoleEvent freed(int application, int filled) {
    return new RoleEvent.OpeningFreed(
        ROLE_ID, LATER, "api", 1, TERMS, application(application), filled);
  }

  private static UUID application(int number) {
    return Ids.applicationId("greenhouse", "", Integer.toString(number));
  }
}

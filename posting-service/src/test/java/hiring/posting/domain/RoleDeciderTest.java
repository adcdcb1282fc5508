package hiring.posting.domain;

import static hiring.posting.Examples.NOW;
import static hiring.posting.Examples.ROLE_ID;
import static hiring.posting.Examples.TERMS;
import static hiring.posting.Examples.titled;
import static org.assertj.core.api.Assertions.assertThat;

import hiring.posting.domain.RoleCommand.CloseRole;
import hiring.posting.domain.RoleCommand.PostRole;
import hiring.posting.domain.RoleCommand.ReviseRole;
import hiring.streams.testing.DeciderTest;
import java.time.Instant;
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
      DeciderTest.of(new RoleDecider());

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
  void a_role_is_what_its_last_event_says() {
    assertThat(role.given().state()).isEqualTo(new Role.Unknown());
    assertThat(role.given(POSTED).state()).isEqualTo(new Role.Open(ROLE_ID, 1, TERMS, NOW));
    assertThat(role.given(POSTED, WAS_REVISED).state())
        .isEqualTo(new Role.Open(ROLE_ID, 2, REVISED, NOW));
    assertThat(role.given(POSTED, CLOSED).state())
        .isEqualTo(new Role.Closed(ROLE_ID, 2, TERMS, CloseReason.FILLED, NOW, LATER));
  }
}

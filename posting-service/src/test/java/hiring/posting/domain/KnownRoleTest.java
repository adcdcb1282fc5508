package hiring.posting.domain;

import static hiring.posting.Examples.NOW;
import static hiring.posting.Examples.ROLE_ID;
import static hiring.posting.Examples.TERMS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class KnownRoleTest {

  private static final UUID LOWER = new UUID(1, 1);
  private static final UUID HIGHER = new UUID(2, 2);
  private static final RoleEvent POSTED = new RoleEvent.Posted(ROLE_ID, NOW, "api", 1, TERMS);
  private static final RoleEvent REVISED = new RoleEvent.Revised(ROLE_ID, NOW, "api", 2, TERMS);
  private static final RoleEvent CLOSED =
      new RoleEvent.Closed(ROLE_ID, NOW, "api", 3, TERMS, CloseReason.BY_HAND);

  @Test
  void of_roles_that_claim_one_job_an_open_one_is_meant() {
    KnownRole open = role(LOWER, true, NOW);
    assertThat(KnownRole.preferred(List.of(role(HIGHER, false, NOW.plusSeconds(1)), open)))
        .contains(open);
  }

  @Test
  void of_open_roles_that_claim_one_job_the_one_posted_last_is_meant() {
    KnownRole later = role(LOWER, true, NOW.plusSeconds(1));
    assertThat(KnownRole.preferred(List.of(later, role(HIGHER, true, NOW)))).contains(later);
  }

  @Test
  void of_roles_posted_at_once_the_one_with_the_higher_id_is_meant() {
    KnownRole higher = role(HIGHER, true, NOW);
    assertThat(KnownRole.preferred(List.of(higher, role(LOWER, true, NOW)))).contains(higher);
  }

  @Test
  void a_role_keeps_the_time_of_its_posting_and_takes_the_latest_version() {
    KnownRole posted = KnownRole.after(null, POSTED, NOW);
    KnownRole revised = KnownRole.after(posted, REVISED, NOW.plusSeconds(1));
    KnownRole closed = KnownRole.after(revised, CLOSED, NOW.plusSeconds(2));
    assertThat(posted).isEqualTo(new KnownRole(ROLE_ID, 1, true, NOW, TERMS.externalRefs()));
    assertThat(revised).isEqualTo(new KnownRole(ROLE_ID, 2, true, NOW, TERMS.externalRefs()));
    assertThat(closed).isEqualTo(new KnownRole(ROLE_ID, 3, false, NOW, TERMS.externalRefs()));
  }

  @Test
  void an_event_that_comes_again_changes_nothing() {
    KnownRole closed = KnownRole.after(null, CLOSED, NOW);
    assertThat(KnownRole.after(closed, REVISED, NOW.plusSeconds(9))).isSameAs(closed);
  }

  private static KnownRole role(UUID id, boolean open, Instant postedAt) {
    return new KnownRole(id, 1, open, postedAt, List.of());
  }
}

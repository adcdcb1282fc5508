package hiring.impact;

import static org.assertj.core.api.Assertions.assertThat;

import hiring.contract.Ids;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RolesTest {

  private static final UUID ENGINEER = Ids.derive("role/engineer");
  private static final UUID DESIGNER = Ids.derive("role/designer");

  private final Roles roles = new Roles();

  @Test
  void a_role_is_found_by_its_id_and_by_its_latest_title_in_any_case() {
    roles.add(new Roles.Version(ENGINEER, 2, "Senior Engineer", "a", false));
    roles.add(new Roles.Version(ENGINEER, 1, "Engineer", "a", false));

    assertThat(roles.named("senior engineer")).extracting(Role::id).containsExactly(ENGINEER);
    assertThat(roles.named(ENGINEER.toString())).hasSize(1);
    assertThat(roles.named("engineer")).isEmpty();
  }

  @Test
  void two_roles_may_have_one_title() {
    roles.add(new Roles.Version(ENGINEER, 1, "Engineer", "a", false));
    roles.add(new Roles.Version(DESIGNER, 1, "Engineer", "a", false));

    assertThat(roles.named("Engineer")).hasSize(2);
  }

  @Test
  void versions_that_ask_the_same_have_one_rubric() {
    roles.add(new Roles.Version(ENGINEER, 3, "Engineer", "b", false));
    roles.add(new Roles.Version(ENGINEER, 1, "Engineer", "a", false));
    roles.add(new Roles.Version(ENGINEER, 2, "Engineer", "a", false));
    roles.add(new Roles.Version(ENGINEER, 4, "Engineer", "a", false));
    Role role = roles.named("Engineer").getFirst();

    assertThat(role.rubrics()).isEqualTo(Map.of(1, 1, 2, 1, 3, 3, 4, 1));
    assertThat(role.rubricOf(9)).isEqualTo(9);
  }
}

package hiring.service.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DocumentTest {

  private static final Document DOCUMENT =
      Document.of(
          """
          # A service

          | a table | before any heading |
          |---|---|
          | is | passed over |

          ## Consumes

          Words.

          | topic | records | meaning |
          |---|---|---|
          | `hiring.roles` | RolePosted | a role |
          | `hiring.rolls` | RolePosted | none |

          ## State

          | store |
          |---|
          | `roles` |
          """);

  @Test
  void headings_are_in_their_order() {
    assertThat(DOCUMENT.headings()).containsExactly("Consumes", "State");
  }

  @Test
  void a_row_that_is_wrong_and_one_that_is_missing_are_told_as_they_stand() {
    assertThat(
            DOCUMENT.differences(
                "Consumes",
                List.of(
                    List.of("`hiring.roles`", "RolePosted"),
                    List.of("`hiring.screenings`", "ScreenPassed"))))
        .containsExactly(
            "Consumes: | `hiring.rolls` | RolePosted | is not so",
            "Consumes: | `hiring.screenings` | ScreenPassed | is missing");
  }

  @Test
  void a_cell_that_is_wrong_is_both() {
    assertThat(
            DOCUMENT.differences(
                "Consumes",
                List.of(
                    List.of("`hiring.roles`", "RoleClosed"),
                    List.of("`hiring.rolls`", "RolePosted"))))
        .containsExactly(
            "Consumes: | `hiring.roles` | RolePosted | is not so",
            "Consumes: | `hiring.roles` | RoleClosed | is missing");
  }

  @Test
  void what_is_right_has_no_differences() {
    assertThat(DOCUMENT.differences("State", List.of(List.of("`roles`")))).isEmpty();
    assertThat(DOCUMENT.differences("Nothing", List.of())).isEmpty();
  }
}

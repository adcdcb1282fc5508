package hiring.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Integrators derive the same ids in their own language; the expected values were computed with
 * Python's {@code uuid.uuid5}.
 */
class IdsTest {

  private static final UUID CAUSE = UUID.fromString("2ed6657d-e927-568b-95e1-2665a8aea6a2");

  /** RFC 9562, appendix A.4. */
  @Test
  void the_standards_own_example_is_met() {
    UUID dns = UUID.fromString("6ba7b810-9dad-11d1-80b4-00c04fd430c8");
    assertThat(Ids.derive(dns, "www.example.com")).hasToString(CAUSE.toString());
  }

  @Test
  void an_application_has_the_id_that_python_derives() {
    assertThat(Ids.applicationId("greenhouse", "", "1"))
        .hasToString("58834a9b-c7bc-565e-8bec-2ea298d04aa1");
    assertThat(Ids.applicationId("greenhouse", "acme", "1"))
        .hasToString("ce6c5ea2-8467-5214-a964-dd60374f6246");
  }

  @Test
  void letters_beyond_ascii_count_as_utf_8() {
    assertThat(Ids.applicationId("lever", "Zürich", "ä-1"))
        .hasToString("7b1ce877-bce7-5685-ad8f-90213cbfd13c");
  }

  @Test
  void a_candidate_a_role_and_an_event_have_ids_of_their_own() {
    assertThat(Ids.candidateId("greenhouse", "", "2"))
        .hasToString("b6054425-9a8c-5062-a646-52d86671dc2d");
    assertThat(Ids.roleId(CAUSE)).hasToString("126da572-a524-5f41-a4d0-fa8877b11cd0");
    assertThat(Ids.eventId(CAUSE, "RolePosted"))
        .hasToString("18a1dcab-198e-59c3-9b89-a59dba656e52");
  }

  @Test
  void every_id_says_that_it_is_derived() {
    List<UUID> ids = IntStream.range(0, 1_000).mapToObj(i -> Ids.derive("any/" + i)).toList();
    assertThat(ids).doesNotHaveDuplicates();
    assertThat(ids).allMatch(id -> id.version() == 5 && id.variant() == 2);
  }

  @Test
  void threads_do_not_disturb_each_other() throws Exception {
    try (var threads = Executors.newFixedThreadPool(4)) {
      List<Future<UUID>> derived =
          IntStream.range(0, 2_000)
              .mapToObj(i -> threads.submit(() -> Ids.applicationId("greenhouse", "", "1")))
              .toList();
      for (Future<UUID> id : derived) {
        assertThat(id.get()).hasToString("58834a9b-c7bc-565e-8bec-2ea298d04aa1");
      }
    }
  }
}

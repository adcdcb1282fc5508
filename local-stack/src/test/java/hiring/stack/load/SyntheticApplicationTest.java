package hiring.stack.load;

import static org.assertj.core.api.Assertions.assertThat;

import hiring.contract.Ids;
import hiring.contract.TrustedRecords;
import hiring.events.ApplicationSubmitted;
import hiring.events.Evidence;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SyntheticApplicationTest {

  private static final Instant AT = Instant.parse("2026-03-02T09:00:00Z");
  private static final List<UUID> ROLES = List.of(Ids.derive("role/1"), Ids.derive("role/2"));
  private static final int MANY = 5_000;

  @BeforeAll
  static void trust() {
    TrustedRecords.trust();
  }

  @Test
  void the_same_seed_makes_the_same_applications_in_any_order() {
    assertThat(of("run", 1, 77)).isEqualTo(of("run", 1, 77));
    List<ApplicationSubmitted> forward =
        LongStream.range(0, 50).mapToObj(n -> of("run", 1, n)).toList();
    List<ApplicationSubmitted> backward =
        LongStream.range(0, 50).mapToObj(n -> of("run", 1, 49 - n)).toList().reversed();

    assertThat(forward).isEqualTo(backward);
  }

  @Test
  void another_seed_makes_others() {
    assertThat(evidence("run", 1)).isNotEqualTo(evidence("run", 2));
  }

  @Test
  void another_run_says_the_same_under_other_ids() {
    assertThat(evidence("one", 1)).isEqualTo(evidence("two", 1));
    assertThat(of("one", 1, 5).getApplicationId()).isNotEqualTo(of("two", 1, 5).getApplicationId());
  }

  @Test
  void everyone_has_an_id_of_their_own_which_the_pipeline_derives_too() {
    Set<UUID> ids = new HashSet<>();
    for (long number = 0; number < MANY; number++) {
      ApplicationSubmitted application = of("run", 1, number);
      ids.add(application.getApplicationId());
      assertThat(application.getApplicationId())
          .isEqualTo(
              Ids.applicationId(
                  application.getSource(),
                  application.getTenant(),
                  application.getExternalApplicationId()));
    }
    assertThat(ids).hasSize(MANY);
  }

  @Test
  void they_are_spread_over_what_can_become_of_them() {
    assertThat(share(application -> application.getRoleId() == null)).isBetween(0.003, 0.02);
    assertThat(share(application -> application.getEvidence().getYearsOfExperience() == null))
        .isBetween(0.03, 0.07);
    assertThat(share(application -> years(application) >= 5)).isBetween(0.6, 0.75);
    assertThat(share(application -> ROLES.getFirst().equals(application.getRoleId())))
        .isBetween(0.45, 0.55);
    assertThat(share(application -> application.getTimeZone() == null)).isBetween(0.2, 0.3);
  }

  @Test
  void hardly_two_say_the_same() {
    Set<Evidence> different = new HashSet<>();
    for (long number = 0; number < MANY; number++) {
      different.add(of("run", 1, number).getEvidence());
    }
    assertThat(different).hasSizeGreaterThan(MANY * 99 / 100);
  }

  @Test
  void nobody_has_a_real_name_or_address() {
    ApplicationSubmitted application = of("run", 1, 42);

    assertThat(application.getCandidate().getName()).isEqualTo("Applicant 42");
    assertThat(application.getCandidate().getEmails()).containsExactly("applicant-42@example.org");
  }

  private static double years(ApplicationSubmitted application) {
    Double years = application.getEvidence().getYearsOfExperience();
    return years == null ? -1 : years;
  }

  private static double share(Predicate<ApplicationSubmitted> test) {
    return (double)
            LongStream.range(0, MANY).mapToObj(number -> of("run", 1, number)).filter(test).count()
        / MANY;
  }

  private static List<Evidence> evidence(String run, long seed) {
    return LongStream.range(0, 50).mapToObj(number -> of(run, seed, number).getEvidence()).toList();
  }

  private static ApplicationSubmitted of(String run, long seed, long number) {
    return new SyntheticApplication(run, number).record(seed, ROLES, AT);
  }
}

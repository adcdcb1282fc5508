package hiring.stack.demo;

import static org.assertj.core.api.Assertions.assertThat;

import hiring.contract.Ids;
import hiring.stack.demo.Applicant.Way;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ApplicantTest {

  private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
  private static final List<Profile> PROFILES =
      List.of(Profiles.full(1), Profiles.silent(5), Profiles.full(3));

  @Test
  void they_come_by_webhook_and_by_kafka_in_turn() {
    assertThat(Applicant.all(PROFILES, 3, NOW).stream().map(Applicant::way))
        .containsExactly(Way.WEBHOOK, Way.KAFKA, Way.WEBHOOK);
  }

  @Test
  void profiles_serve_again_under_other_numbers() {
    List<Applicant> applicants = Applicant.all(PROFILES, 1_000, NOW);

    assertThat(applicants.stream().map(Applicant::number)).doesNotHaveDuplicates();
    assertThat(applicants.stream().map(Applicant::applicationId)).doesNotHaveDuplicates();
    assertThat(applicants.get(4).profile()).isEqualTo(PROFILES.get(1));
  }

  @Test
  void a_later_demonstration_has_applications_of_its_own() {
    List<Applicant> first = Applicant.all(PROFILES, 100, NOW);
    List<Applicant> second = Applicant.all(PROFILES, 100, NOW.plusSeconds(1));

    assertThat(Stream.concat(first.stream(), second.stream()).map(Applicant::applicationId))
        .doesNotHaveDuplicates();
  }

  @Test
  void names_and_addresses_are_invented() {
    Applicant applicant = Applicant.all(PROFILES, 2, NOW).getLast();

    assertThat(applicant.name()).isEqualTo("Applicant 5");
    assertThat(applicant.email()).isEqualTo("applicant-5@example.org");
  }

  @Test
  void the_id_is_what_the_pipeline_derives() {
    Applicant applicant = Applicant.all(PROFILES, 1, NOW).getFirst();

    assertThat(applicant.applicationId())
        .isEqualTo(Ids.applicationId("greenhouse", "", Long.toString(applicant.externalId())));
  }
}

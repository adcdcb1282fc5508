package hiring.screening.codec;

import static org.assertj.core.api.Assertions.assertThat;

import hiring.contract.TrustedRecords;
import hiring.screening.Examples;
import hiring.screening.domain.Answer;
import hiring.screening.domain.Assessment;
import hiring.screening.domain.Candidacy;
import hiring.screening.domain.Claim;
import hiring.screening.domain.Degree;
import hiring.screening.domain.Ending;
import hiring.screening.domain.Evidence;
import hiring.screening.domain.Opinion;
import hiring.screening.domain.QuerySearch;
import hiring.screening.domain.Review;
import hiring.screening.domain.RoleVersion;
import hiring.screening.domain.Rubric;
import hiring.screening.domain.Screening;
import hiring.screening.domain.Verdict;
import hiring.screening.store.ScreeningEntry;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ScreeningStoreTest {

  static {
    TrustedRecords.trust();
  }

  private static final String SECRET = "MENTORED-IN-MY-OWN-WORDS";
  private static final RoleVersion ROLE = new RoleVersion(Examples.ROLE, 3);
  private static final Rubric RUBRIC =
      RubricCodec.compile(Examples.rubric(), QuerySearch.Compiler.NONE);
  private static final Candidacy CANDIDACY =
      new Candidacy(Examples.application(1), ROLE, "greenhouse", "Europe/Vienna", 42);
  private static final Candidacy SOMEWHERE =
      new Candidacy(Examples.application(1), ROLE, "api", null, 43);
  private static final Evidence EVIDENCE =
      new Evidence(
          6.5,
          Degree.BACHELOR,
          List.of("Java", "C++"),
          List.of(new Answer("May you work here?", "Yes")),
          SECRET + " mentoring, Kafka, Kubernetes",
          "on-call");
  private static final Evidence NONE =
      new Evidence(null, Degree.UNKNOWN, List.of(), List.of(), null, null);
  private static final Assessment ASSESSMENT = RUBRIC.assess(EVIDENCE);
  private static final Review REVIEW = new Review("reviewer-3", "The references show it.");

  private static final Opinion OPINION = new Opinion(Verdict.PASSED, REVIEW);

  private static Screening decided(Verdict verdict, @Nullable Review review) {
    return new Screening.Decided(ROLE, verdict, ASSESSMENT, review, Examples.NOW, CANDIDACY, null);
  }

  static Stream<Screening> screenings() {
    return Stream.of(
        new Screening.AwaitingRole(CANDIDACY, EVIDENCE, Examples.NOW),
        new Screening.AwaitingRole(SOMEWHERE, NONE, Examples.NOW),
        new Screening.Referred(CANDIDACY, ASSESSMENT, Examples.NOW),
        new Screening.Referred(SOMEWHERE, RUBRIC.assess(NONE), Examples.NOW),
        new Screening.Referred(
            CANDIDACY,
            ASSESSMENT,
            Examples.NOW,
            new Claim("reviewer-4", Examples.NOW.plusSeconds(1)),
            OPINION),
        new Screening.Failing(
            CANDIDACY, ASSESSMENT, Examples.NOW, Examples.NOW.plusSeconds(60), OPINION),
        decided(Verdict.PASSED, null),
        decided(Verdict.FAILED, REVIEW),
        new Screening.Decided(
            ROLE,
            Verdict.FAILED,
            ASSESSMENT,
            REVIEW.secondedBy("reviewer-4").withoutReason(),
            Examples.NOW,
            null,
            null),
        new Screening.Decided(
            ROLE, Verdict.FAILED, ASSESSMENT, REVIEW, Examples.NOW, CANDIDACY, OPINION),
        ended(Ending.WITHDRAWN, null),
        ended(Ending.CLOSED, new Screening.AwaitingRole(CANDIDACY, EVIDENCE, Examples.NOW)),
        ended(Ending.REJECTED, new Screening.Referred(SOMEWHERE, ASSESSMENT, Examples.NOW)),
        ended(Ending.HIRED, new Screening.Untold(CANDIDACY, ASSESSMENT)),
        new Screening.Erased(Examples.ROLE, Examples.NOW));
  }

  @ParameterizedTest
  @MethodSource("screenings")
  void a_screening_is_restored_as_it_was_stored(Screening screening) throws IOException {
    ScreeningEntry stored =
        ScreeningEntry.getDecoder().decode(ScreeningEntry.getEncoder().encode(entry(screening)));
    assertThat(
            ScreeningStore.fromAvro(
                stored,
                role -> role.equals(ROLE) ? RUBRIC : null,
                () -> ScreeningStore.evidence(screening)))
        .isEqualTo(screening);
  }

  @Test
  void of_an_unseen_application_nothing_is_stored() {
    assertThat(ScreeningStore.toAvro(Examples.application(1), new Screening.Unseen())).isNull();
  }

  @Test
  void a_decided_application_takes_less_than_a_hundred_and_thirty_bytes() throws IOException {
    assertThat(bytes(decided(Verdict.PASSED, null))).hasSizeLessThan(130);
  }

  @Test
  void no_words_of_an_applicant_are_stored_on_disk() throws IOException {
    for (Screening screening : screenings().toList()) {
      assertThat(text(screening)).doesNotContain(SECRET);
    }
    assertThat(text(decided(Verdict.PASSED, null))).doesNotContain(SECRET);
  }

  @Test
  void only_while_an_application_waits_for_its_role_is_evidence_kept() {
    assertThat(screenings().filter(screening -> ScreeningStore.evidence(screening) != null))
        .allMatch(screening ->
            screening instanceof Screening.AwaitingRole
                || (screening instanceof Screening.Ended ended
                    && ended.pending() instanceof Screening.AwaitingRole))
        .hasSize(3);
  }

  private static Screening ended(Ending ending, Screening.@Nullable Pending pending) {
    return new Screening.Ended(Examples.ROLE, ending, pending, Examples.NOW);
  }

  private static ScreeningEntry entry(Screening screening) {
    return Objects.requireNonNull(ScreeningStore.toAvro(Examples.application(1), screening));
  }

  private static byte[] bytes(Screening screening) throws IOException {
    ByteBuffer encoded = ScreeningEntry.getEncoder().encode(entry(screening));
    byte[] bytes = new byte[encoded.remaining()];
    encoded.get(bytes);
    return bytes;
  }

  private static String text(Screening screening) throws IOException {
    return new String(bytes(screening), StandardCharsets.UTF_8);
  }
}

package hiring.screening.codec;

import static org.assertj.core.api.Assertions.assertThat;

import hiring.contract.Ids;
import hiring.events.Answer;
import hiring.events.ApplicationReceived;
import hiring.events.Criterion;
import hiring.events.CriterionKind;
import hiring.events.CriterionOutcome;
import hiring.events.CriterionResult;
import hiring.events.MissingEvidence;
import hiring.events.ReferralOutcome;
import hiring.events.ScreenFailed;
import hiring.events.ScreenReferred;
import hiring.events.YearsOrigin;
import hiring.screening.Examples;
import hiring.screening.domain.Assessment;
import hiring.screening.domain.Candidacy;
import hiring.screening.domain.Degree;
import hiring.screening.domain.Ending;
import hiring.screening.domain.Evidence;
import hiring.screening.domain.QuerySearch;
import hiring.screening.domain.Requirement;
import hiring.screening.domain.Review;
import hiring.screening.domain.RoleVersion;
import hiring.screening.domain.Rubric;
import hiring.screening.domain.ScreeningCommand;
import hiring.screening.domain.ScreeningCommand.DecideReferral;
import hiring.screening.domain.ScreeningEvent;
import hiring.screening.domain.Verdict;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CodecTest {

  private static final UUID CAUSE = Ids.derive("event/cause");
  private static final RoleVersion ROLE = new RoleVersion(Examples.ROLE, 1);
  private static final Rubric RUBRIC =
      RubricCodec.compile(Examples.rubric(), QuerySearch.Compiler.NONE);
  private static final Candidacy CANDIDACY =
      new Candidacy(Examples.application(1), ROLE, "greenhouse", "Europe/Vienna", 42);
  private static final Evidence SILENT =
      new Evidence(null, Degree.UNKNOWN, List.of(), List.of(), null, null);

  @Test
  void all_that_an_application_is_judged_by_becomes_evidence() {
    ApplicationReceived received =
        Examples.received(
            1,
            1,
            new hiring.events.Evidence(
                6.5,
                YearsOrigin.EMPLOYMENT_DATES,
                hiring.events.Degree.MASTER,
                "Diplom-Ingenieur",
                List.of("Java"),
                List.of(new Answer("Why?", "Because")),
                "A résumé",
                "A letter"));
    ScreeningCommand.Screen screen =
        ScreeningCodec.command(received, 42, role -> role.equals(ROLE) ? RUBRIC : null);
    assertThat(screen)
        .isEqualTo(
            new ScreeningCommand.Screen(
                CANDIDACY,
                new Evidence(
                    6.5,
                    Degree.MASTER,
                    List.of("Java"),
                    List.of(new hiring.screening.domain.Answer("Why?", "Because")),
                    "A résumé",
                    "A letter"),
                RUBRIC));
  }

  @Test
  void what_is_not_given_is_no_evidence_and_a_role_that_is_not_there_is_no_rubric() {
    ScreeningCommand.Screen screen =
        ScreeningCodec.command(Examples.received(1, 1, Examples.SILENT), 42, role -> null);
    assertThat(screen).isEqualTo(new ScreeningCommand.Screen(CANDIDACY, SILENT, null));
  }

  @ParameterizedTest
  @EnumSource
  void every_degree_of_the_contract_is_known(hiring.events.Degree degree) {
    assertThat(EvidenceCodec.degree(degree).name()).isEqualTo(degree.name());
  }

  @Test
  void a_decision_that_is_neither_pass_nor_fail_is_none() {
    assertThat(verdict(ReferralOutcome.PASS)).isEqualTo(Verdict.PASSED);
    assertThat(verdict(ReferralOutcome.FAIL)).isEqualTo(Verdict.FAILED);
    assertThat(verdict(ReferralOutcome.UNKNOWN)).isNull();
  }

  @Test
  void a_failure_tells_every_criterion_and_who_decided() {
    Assessment assessment =
        RubricCodec.compile(
                Examples.of(
                    10,
                    5,
                    criterion(CriterionKind.YEARS).setMinimumYears(5.0).build(),
                    criterion(CriterionKind.LANGUAGES).setAnyOf(List.of("Go", "Java")).build()),
                QuerySearch.Compiler.NONE)
            .assess(new Evidence(4.0, Degree.UNKNOWN, List.of("java"), List.of(), null, null));
    assertThat(
            ScreeningCodec.toAvro(
                new ScreeningEvent.ScreenFailed(
                    CANDIDACY, assessment, new Review("reviewer-3", "Too few."), Examples.NOW),
                CAUSE))
        .contains(
            new ScreenFailed(
                Ids.eventId(CAUSE, "ScreenFailed"),
                Examples.NOW,
                CANDIDACY.applicationId(),
                Examples.ROLE,
                "greenhouse",
                1,
                7,
                10,
                List.of(
                    new CriterionResult("years", CriterionOutcome.NOT_MET, 0, List.of()),
                    new CriterionResult("languages", CriterionOutcome.MET, 7, List.of("Java"))),
                "reviewer-3",
                "Too few.",
                null,
                false));
  }

  @Test
  void a_referral_names_the_criteria_whose_evidence_is_missing() {
    assertThat(
            ScreeningCodec.toAvro(
                new ScreeningEvent.ScreenReferred(CANDIDACY, RUBRIC.assess(SILENT), Examples.NOW),
                CAUSE))
        .containsInstanceOf(ScreenReferred.class)
        .map(value -> ((ScreenReferred) value).getMissing())
        .contains(List.of("experience"));
  }

  @Test
  void an_update_that_ends_reopens_or_erases_is_a_command_and_another_is_none() {
    assertThat(updates("Rejected", "Withdrawn", "Hired", "Closed"))
        .containsExactly(
            new ScreeningCommand.End(Examples.ROLE, Ending.REJECTED),
            new ScreeningCommand.End(Examples.ROLE, Ending.WITHDRAWN),
            new ScreeningCommand.End(Examples.ROLE, Ending.HIRED),
            new ScreeningCommand.End(Examples.ROLE, Ending.CLOSED));
    assertThat(updates("Reopened", "Erased"))
        .containsExactly(new ScreeningCommand.Reopen(), new ScreeningCommand.Erase(Examples.ROLE));
    assertThat(updates("StageChanged", "Reparented")).isEmpty();
  }

  private static List<ScreeningCommand> updates(String... words) {
    return Stream.of(words)
        .flatMap(word -> ScreeningCodec.update(Examples.update(1, word)).stream())
        .toList();
  }

  @Test
  void what_waits_has_ended_or_was_erased_is_told_to_nobody() {
    assertThat(
            List.of(
                new ScreeningEvent.RoleAwaited(CANDIDACY, SILENT, Examples.NOW),
                new ScreeningEvent.ScreenEnded(Examples.ROLE, Ending.CLOSED, Examples.NOW),
                new ScreeningEvent.ScreenHeld(CANDIDACY, RUBRIC.assess(SILENT)),
                new ScreeningEvent.ScreenResumed(),
                new ScreeningEvent.ScreenErased(Examples.ROLE, Examples.NOW)))
        .allSatisfy(event -> assertThat(ScreeningCodec.toAvro(event, CAUSE)).isEmpty());
  }

  @Test
  void every_role_event_brings_its_versions_rubric_and_no_other_record_does() {
    hiring.events.Rubric rubric = Examples.rubric();
    assertThat(RubricCodec.role(Examples.posted(rubric)))
        .contains(new RubricCodec.RoleRubric(ROLE, rubric));
    assertThat(RubricCodec.role(Examples.revised(2, rubric)))
        .contains(new RubricCodec.RoleRubric(new RoleVersion(Examples.ROLE, 2), rubric));
    assertThat(RubricCodec.role(Examples.closed(3, rubric)))
        .contains(new RubricCodec.RoleRubric(new RoleVersion(Examples.ROLE, 3), rubric));
    assertThat(RubricCodec.role(Examples.withdrawn(1))).isEmpty();
  }

  @Test
  void each_kind_of_criterion_asks_for_what_it_says() {
    assertThat(requirement(criterion(CriterionKind.YEARS).setMinimumYears(5.0)))
        .isEqualTo(new Requirement.Years(5, null));
    assertThat(requirement(criterion(CriterionKind.YEARS).setMaximumYears(8.0)))
        .isEqualTo(new Requirement.Years(0, 8.0));
    assertThat(
            requirement(
                criterion(CriterionKind.DEGREE).setMinimumDegree(hiring.events.Degree.MASTER)))
        .isEqualTo(new Requirement.DegreeOf(Degree.MASTER));
    assertThat(
            requirement(
                criterion(CriterionKind.ANSWER).setQuestion("Why?").setAnyOf(List.of("Because"))))
        .isEqualTo(new Requirement.AnswerTo("Why?", List.of("Because")));
    assertThat(
            requirement(criterion(CriterionKind.TEXT).setAnyOf(List.of("mentor*")).setAtLeast(2)))
        .isEqualTo(new Requirement.Text(List.of("mentor*"), 2));
  }

  @Test
  void a_criterion_that_this_version_does_not_understand_is_not_guessed() {
    assertThat(
            List.of(
                requirement(criterion(CriterionKind.OTHER)),
                requirement(criterion(CriterionKind.DEGREE)),
                requirement(
                    criterion(CriterionKind.DEGREE).setMinimumDegree(hiring.events.Degree.UNKNOWN)),
                requirement(criterion(CriterionKind.ANSWER))))
        .containsOnly(new Requirement.Unjudgeable());
  }

  private static @Nullable Verdict verdict(ReferralOutcome outcome) {
    return ScreeningCodec.command(Examples.decide(1, "any", outcome))
        .map(DecideReferral.class::cast)
        .orElseThrow()
        .verdict();
  }

  private static Requirement requirement(Criterion.Builder criterion) {
    return RubricCodec.compile(Examples.of(1, 0, criterion.build()), QuerySearch.Compiler.NONE)
        .terms()
        .criteria()
        .getFirst()
        .requirement();
  }

  private static Criterion.Builder criterion(CriterionKind kind) {
    String id = kind.name().toLowerCase(Locale.ROOT);
    return Criterion.newBuilder()
        .setId(id)
        .setTitle("It")
        .setKind(kind)
        .setPoints(7)
        .setWhenMissing(MissingEvidence.NO_POINTS);
  }
}

package hiring.posting.codec;

import static hiring.posting.Examples.EVIDENCE;
import static hiring.posting.Examples.NOW;
import static hiring.posting.Examples.ROLE_ID;
import static hiring.posting.Examples.TERMS;
import static hiring.posting.Examples.submission;
import static org.assertj.core.api.Assertions.assertThat;

import hiring.contract.Ids;
import hiring.contract.TrustedRecords;
import hiring.events.ApplicationReceived;
import hiring.events.RoleTerms;
import hiring.events.SubmissionRefused;
import hiring.events.WithdrawalSubmitted;
import hiring.posting.domain.CloseReason;
import hiring.posting.domain.Criterion;
import hiring.posting.domain.Degree;
import hiring.posting.domain.Evidence;
import hiring.posting.domain.Intake;
import hiring.posting.domain.IntakeCommand.SubmitApplication;
import hiring.posting.domain.IntakeCommand.SubmitWithdrawal;
import hiring.posting.domain.IntakeEvent;
import hiring.posting.domain.IntakeRefusal;
import hiring.posting.domain.IntakeRefusal.Reason;
import hiring.posting.domain.RoleCommand;
import hiring.posting.domain.RoleEvent;
import hiring.posting.domain.Submission;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class CodecTest {

  private static final UUID CAUSE = Ids.derive("command/cause");

  @BeforeAll
  static void trust() {
    TrustedRecords.trust();
  }

  @Test
  void terms_come_back_as_they_went() throws IOException {
    RoleTerms written =
        RoleTerms.getDecoder().decode(RoleTerms.getEncoder().encode(TermsCodec.toAvro(TERMS)));
    assertThat(TermsCodec.fromAvro(written)).isEqualTo(TERMS);
  }

  @ParameterizedTest
  @MethodSource
  void commands_about_roles_come_back_as_they_went(RoleCommand command) {
    assertThat(RoleCodec.command(RoleCodec.toAvro(command, CAUSE))).contains(command);
    assertThat(RoleCodec.toAvro(command, CAUSE).get(0)).isEqualTo(CAUSE);
  }

  static Stream<RoleCommand> commands_about_roles_come_back_as_they_went() {
    return Stream.of(
        new RoleCommand.PostRole(ROLE_ID, NOW, "api", TERMS),
        new RoleCommand.ReviseRole(ROLE_ID, NOW, "api", TERMS),
        new RoleCommand.CloseRole(ROLE_ID, NOW, "api", CloseReason.BY_HAND));
  }

  @ParameterizedTest
  @MethodSource
  void events_of_roles_come_back_as_they_went(RoleEvent event) {
    assertThat(RoleCodec.event(RoleCodec.toAvro(event, CAUSE))).contains(event);
  }

  static Stream<RoleEvent> events_of_roles_come_back_as_they_went() {
    return Stream.of(
        new RoleEvent.Posted(ROLE_ID, NOW, "api", 1, TERMS),
        new RoleEvent.Revised(ROLE_ID, NOW, "api", 2, TERMS),
        new RoleEvent.Closed(ROLE_ID, NOW, "api", 3, TERMS, CloseReason.FILLED));
  }

  @Test
  void the_same_cause_gives_the_same_event_id_and_another_type_another() {
    RoleEvent posted = new RoleEvent.Posted(ROLE_ID, NOW, "api", 1, TERMS);
    RoleEvent revised = new RoleEvent.Revised(ROLE_ID, NOW, "api", 2, TERMS);
    assertThat(RoleCodec.toAvro(posted, CAUSE).get(0))
        .isEqualTo(Ids.eventId(CAUSE, "RolePosted"))
        .isNotEqualTo(RoleCodec.toAvro(revised, CAUSE).get(0));
  }

  @Test
  void a_record_of_another_kind_is_neither_command_nor_event() {
    SubmitWithdrawal withdrawal = new SubmitWithdrawal(ROLE_ID, NOW, "api");
    assertThat(RoleCodec.command(IntakeCodec.toAvro(withdrawal, CAUSE))).isEmpty();
    assertThat(RoleCodec.event(IntakeCodec.toAvro(withdrawal, CAUSE))).isEmpty();
  }

  @Test
  void a_submission_comes_back_as_it_went_with_the_ids_that_follow_from_it() {
    SubmitApplication command =
        IntakeCodec.command(SubmissionCodec.toAvro(submission(), CAUSE), any -> null);
    UUID id = Ids.applicationId("greenhouse", "", "70042");
    assertThat(command)
        .isEqualTo(
            new SubmitApplication(
                id, id, Ids.candidateId("greenhouse", "", "50042"), submission(), null));
  }

  @Test
  void a_withdrawal_comes_back_as_it_went() {
    SubmitWithdrawal withdrawal = new SubmitWithdrawal(ROLE_ID, NOW, "api");
    WithdrawalSubmitted written = IntakeCodec.toAvro(withdrawal, CAUSE);
    assertThat(IntakeCodec.command(written)).isEqualTo(withdrawal);
    assertThat(written.getEventId()).isEqualTo(Ids.eventId(CAUSE, "WithdrawalSubmitted"));
  }

  @Test
  void decomposed_letters_are_composed_on_the_way_in_and_name_the_same_application() {
    Submission decomposed = named("Cafe\u0301-7");
    Submission composed = named("Caf\u00e9-7");
    SubmitApplication command =
        IntakeCodec.command(SubmissionCodec.toAvro(decomposed, CAUSE), any -> null);
    assertThat(command.submission()).isEqualTo(composed);
    assertThat(command.derivedId()).isEqualTo(SubmissionCodec.applicationId(composed));
  }

  @Test
  void what_was_received_is_told_with_the_evidence_and_the_roles_version() {
    Intake.Receipt receipt =
        new Intake.Receipt(ROLE_ID, 3, Ids.derive("candidate"), "greenhouse", NOW, 1);
    UUID id = SubmissionCodec.applicationId(submission());
    assertThat(
            IntakeCodec.toAvro(
                new IntakeEvent.ApplicationReceived(id, receipt, submission()), CAUSE))
        .isEqualTo(
            new ApplicationReceived(
                Ids.eventId(CAUSE, "ApplicationReceived"),
                submission().occurredAt(),
                id,
                ROLE_ID,
                "greenhouse",
                "",
                3,
                receipt.candidateId(),
                "Europe/Lisbon",
                SubmissionCodec.toAvro(submission().candidate()),
                SubmissionCodec.toAvro(EVIDENCE)));
  }

  @ParameterizedTest
  @EnumSource(Reason.class)
  void every_reason_for_a_refusal_has_its_name_in_the_contract(Reason reason) {
    SubmissionRefused refused =
        IntakeCodec.toAvro(
            new IntakeRefusal.OfApplication(
                ROLE_ID, NOW, "greenhouse", reason, "source", ROLE_ID, 1, NOW),
            CAUSE);
    assertThat(refused.getReason().name()).isEqualTo(reason.name());
  }

  @Test
  void every_word_of_the_contract_has_its_word_here_and_the_other_way_round() {
    assertThat(names(hiring.events.CriterionKind.values()))
        .isEqualTo(names(Criterion.Kind.values()));
    assertThat(names(hiring.events.MissingEvidence.values()))
        .isEqualTo(names(Criterion.WhenMissing.values()));
    assertThat(names(hiring.events.Degree.values())).isEqualTo(names(Degree.values()));
    assertThat(names(hiring.events.YearsOrigin.values()))
        .isEqualTo(names(Evidence.YearsOrigin.values()));
    assertThat(names(hiring.events.CloseReason.values())).isEqualTo(names(CloseReason.values()));
    assertThat(names(hiring.posting.store.Closing.values())).isEqualTo(names(CloseReason.values()));
    assertThat(names(hiring.posting.store.Reason.values())).isEqualTo(names(Reason.values()));
  }

  private static List<String> names(Enum<?>[] values) {
    return Stream.of(values).map(Enum::name).toList();
  }

  private static Submission named(String externalApplicationId) {
    Submission submission = submission();
    return new Submission(
        submission.occurredAt(),
        null,
        "greenhouse",
        "",
        externalApplicationId,
        "50042",
        "4000001",
        "greenhouse",
        false,
        null,
        submission.candidate(),
        submission.evidence());
  }
}

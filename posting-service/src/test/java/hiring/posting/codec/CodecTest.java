package hiring.posting.codec;

import static hiring.posting.Examples.EVIDENCE;
import static hiring.posting.Examples.NOW;
import static hiring.posting.Examples.ROLE_ID;
import static hiring.posting.Examples.TERMS;
import static hiring.posting.Examples.submission;
import static org.assertj.core.api.Assertions.assertThat;

import hiring.contract.Ids;
import hiring.contract.Topics;
import hiring.contract.TrustedRecords;
import hiring.events.ApplicationErased;
import hiring.events.ApplicationReceived;
import hiring.events.RoleTerms;
import hiring.events.SubmissionRefused;
import hiring.posting.domain.Account;
import hiring.posting.domain.Applicant;
import hiring.posting.domain.CandidateCommand;
import hiring.posting.domain.CandidateEvent;
import hiring.posting.domain.Change;
import hiring.posting.domain.CloseReason;
import hiring.posting.domain.Criterion;
import hiring.posting.domain.Degree;
import hiring.posting.domain.Evidence;
import hiring.posting.domain.Intake;
import hiring.posting.domain.IntakeCommand.ChangeApplication;
import hiring.posting.domain.IntakeCommand.SubmitApplication;
import hiring.posting.domain.IntakeEvent;
import hiring.posting.domain.IntakeRefusal;
import hiring.posting.domain.IntakeRefusal.Reason;
import hiring.posting.domain.Notice;
import hiring.posting.domain.RoleCommand;
import hiring.posting.domain.RoleEvent;
import hiring.posting.domain.Standing;
import hiring.posting.domain.Submission;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.avro.specific.SpecificRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class CodecTest {

  private static final UUID CAUSE = Ids.derive("command/cause");
  private static final UUID APPLICATION = SubmissionCodec.applicationId(submission());
  private static final UUID CANDIDATE = SubmissionCodec.candidateId(submission());

  private static final Intake.Receipt RECEIPT =
      new Intake.Receipt(
          ROLE_ID,
          3,
          CANDIDATE,
          CANDIDATE,
          "greenhouse",
          "greenhouse",
          submission().occurredAt(),
          NOW.plusMillis(1),
          1);

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
        new RoleCommand.CloseRole(ROLE_ID, NOW, "api", CloseReason.BY_HAND),
        new RoleCommand.FillOpening(ROLE_ID, NOW, "greenhouse", APPLICATION),
        new RoleCommand.FreeOpening(ROLE_ID, NOW, "greenhouse", APPLICATION));
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
        new RoleEvent.OpeningFilled(ROLE_ID, NOW, "api", 2, TERMS, APPLICATION, 1),
        new RoleEvent.OpeningFreed(ROLE_ID, NOW, "api", 2, TERMS, APPLICATION, 0),
        new RoleEvent.Closed(ROLE_ID, NOW, "api", 3, TERMS, CloseReason.FILLED));
  }

  @Test
  void commands_and_events_of_candidates_come_back_as_they_went() {
    for (CandidateCommand command :
        List.of(
            new CandidateCommand.EraseCandidate(CANDIDATE, NOW, "api"),
            new CandidateCommand.MergeCandidate(CANDIDATE, NOW, "ashby", APPLICATION))) {
      assertThat(CandidateCodec.command(CandidateCodec.toAvro(command, CAUSE))).contains(command);
    }
    for (CandidateEvent event :
        List.of(
            new CandidateEvent.CandidateErased(CANDIDATE, NOW, "api"),
            new CandidateEvent.CandidateMerged(CANDIDATE, NOW, "ashby", APPLICATION))) {
      assertThat(CandidateCodec.event(CandidateCodec.toAvro(event, CAUSE))).contains(event);
    }
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
    SpecificRecord withdrawal = submitted(new Change.Withdrawn());
    assertThat(RoleCodec.command(withdrawal)).isEmpty();
    assertThat(RoleCodec.event(withdrawal)).isEmpty();
    assertThat(CandidateCodec.command(withdrawal)).isEmpty();
    assertThat(CandidateCodec.event(withdrawal)).isEmpty();
  }

  @Test
  void a_submission_comes_back_as_it_went_with_the_ids_that_follow_from_it() {
    SubmitApplication command =
        IntakeCodec.command(
            SubmissionCodec.toAvro(submission(), CAUSE),
            any -> null,
            named -> new Applicant(named, CANDIDATE, null));
    UUID id = Ids.applicationId("greenhouse", "", "70042");
    assertThat(command)
        .isEqualTo(
            new SubmitApplication(
                id,
                id,
                new Applicant(Ids.candidateId("greenhouse", "", "50042"), CANDIDATE, null),
                submission(),
                null));
  }

  @ParameterizedTest
  @MethodSource("changes")
  void what_an_ats_says_of_an_application_comes_back_as_it_went(Change change) {
    SpecificRecord written = submitted(change);
    assertThat(IntakeCodec.change(written))
        .contains(new ChangeApplication(APPLICATION, NOW, "greenhouse", change));
    assertThat(written.get(0)).isEqualTo(submitted(change).get(0));
  }

  @ParameterizedTest
  @MethodSource("changes")
  void a_change_of_an_application_is_keyed_by_the_id_that_follows_from_the_ats(Change change) {
    NoticeRecord record =
        NoticeCodec.toAvro(
            new Notice.Changed(new Account("greenhouse", ""), "70042", NOW, change), CAUSE);
    assertThat(record.topic()).isEqualTo(Topics.ATS_SUBMISSIONS);
    assertThat(record.key()).isEqualTo(APPLICATION.toString());
    assertThat(record.value()).isEqualTo(submitted(change));
  }

  static Stream<Change> changes() {
    return Stream.of(
        new Change.StageChanged("Onsite"),
        new Change.Rejected(),
        new Change.Withdrawn(),
        new Change.Reopened(),
        new Change.Hired(),
        new Change.Erased());
  }

  @Test
  void what_an_ats_says_of_a_candidate_is_keyed_by_the_candidate_and_told_apart_by_it() {
    Account account = new Account("greenhouse", "");
    NoticeRecord erase =
        NoticeCodec.toAvro(new Notice.CandidateErased(account, "50042", NOW), CAUSE);
    NoticeRecord other =
        NoticeCodec.toAvro(new Notice.CandidateErased(account, "50043", NOW), CAUSE);
    NoticeRecord merge =
        NoticeCodec.toAvro(new Notice.CandidateMerged(account, "50042", "50043", NOW), CAUSE);
    assertThat(erase.topic()).isEqualTo(Topics.CANDIDATE_COMMANDS);
    assertThat(erase.key()).isEqualTo(CANDIDATE.toString());
    assertThat(erase.value().get(0)).isNotEqualTo(other.value().get(0));
    assertThat(CandidateCodec.command(merge.value()))
        .contains(
            new CandidateCommand.MergeCandidate(
                CANDIDATE, NOW, "greenhouse", Ids.candidateId("greenhouse", "", "50043")));
  }

  @Test
  void an_erasure_is_told_with_what_a_funnel_counts_by() {
    IntakeEvent erased = new IntakeEvent.ApplicationErased(APPLICATION, RECEIPT, NOW);
    assertThat(UpdateCodec.toAvro(erased, CAUSE))
        .contains(
            new ApplicationErased(
                Ids.eventId(CAUSE, "ApplicationErased"),
                NOW,
                APPLICATION,
                ROLE_ID,
                "greenhouse",
                3,
                RECEIPT.appliedAt(),
                RECEIPT.receivedAt()));
  }

  @Test
  void a_hire_is_told_to_its_role() {
    IntakeEvent.ApplicationHired hired =
        new IntakeEvent.ApplicationHired(APPLICATION, RECEIPT, NOW);
    assertThat(RoleCodec.command(UpdateCodec.fillOpening(hired, CAUSE)))
        .contains(new RoleCommand.FillOpening(ROLE_ID, NOW, "greenhouse", APPLICATION));
    assertThat(
            RoleCodec.command(
                UpdateCodec.freeOpening(
                    new IntakeEvent.HireUndone(APPLICATION, RECEIPT, NOW), CAUSE)))
        .contains(new RoleCommand.FreeOpening(ROLE_ID, NOW, "greenhouse", APPLICATION));
  }

  @Test
  void decomposed_letters_are_composed_on_the_way_in_and_name_the_same_application() {
    Submission decomposed = named("Cafe\u0301-7");
    Submission composed = named("Caf\u00e9-7");
    SubmitApplication command =
        IntakeCodec.command(
            SubmissionCodec.toAvro(decomposed, CAUSE),
            any -> null,
            named -> new Applicant(named, named, null));
    assertThat(command.submission()).isEqualTo(composed);
    assertThat(command.derivedId()).isEqualTo(SubmissionCodec.applicationId(composed));
  }

  @Test
  void what_was_received_is_told_with_the_evidence_and_the_roles_version() {
    assertThat(
            IntakeCodec.toAvro(
                new IntakeEvent.ApplicationReceived(APPLICATION, RECEIPT, submission()), CAUSE))
        .isEqualTo(
            new ApplicationReceived(
                Ids.eventId(CAUSE, "ApplicationReceived"),
                submission().occurredAt(),
                APPLICATION,
                ROLE_ID,
                "greenhouse",
                "",
                3,
                RECEIPT.candidateId(),
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
    assertThat(names(hiring.posting.store.Closed.values())).isEqualTo(names(CloseReason.values()));
    assertThat(names(Standing.Kind.values()))
        .containsAll(names(hiring.posting.store.Kind.values()));
  }

  private static List<String> names(Enum<?>[] values) {
    return Stream.of(values).map(Enum::name).toList();
  }

  private static SpecificRecord submitted(Change change) {
    return NoticeCodec.toAvro(APPLICATION, change, NOW, "greenhouse", CAUSE);
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

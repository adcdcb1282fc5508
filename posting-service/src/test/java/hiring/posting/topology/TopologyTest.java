package hiring.posting.topology;

import static hiring.contract.Topic.Owner.POSTING_SERVICE;
import static hiring.contract.Topics.APPLICATIONS;
import static hiring.contract.Topics.APPLICATION_UPDATES;
import static hiring.contract.Topics.ATS_SUBMISSIONS;
import static hiring.contract.Topics.CANDIDATE_COMMANDS;
import static hiring.contract.Topics.ROLES;
import static hiring.contract.Topics.ROLE_COMMANDS;
import static hiring.contract.Topics.SUBMISSION_REFUSALS;
import static hiring.posting.Examples.NOW;
import static hiring.posting.Examples.ROLE_ID;
import static hiring.posting.Examples.TERMS;
import static hiring.posting.Examples.applicationId;
import static hiring.posting.Examples.submission;
import static hiring.posting.Examples.titled;
import static org.assertj.core.api.Assertions.assertThat;

import hiring.contract.Ids;
import hiring.events.ApplicationClosed;
import hiring.events.ApplicationErased;
import hiring.events.ApplicationHired;
import hiring.events.ApplicationReceived;
import hiring.events.ApplicationReparented;
import hiring.events.ApplicationWithdrawn;
import hiring.events.OpeningFilled;
import hiring.events.RefusalReason;
import hiring.events.RoleClosed;
import hiring.events.RolePosted;
import hiring.events.SubmissionRefused;
import hiring.posting.codec.CandidateCodec;
import hiring.posting.codec.NoticeCodec;
import hiring.posting.codec.RoleCodec;
import hiring.posting.codec.SubmissionCodec;
import hiring.posting.domain.CandidateCommand;
import hiring.posting.domain.CandidateCommand.EraseCandidate;
import hiring.posting.domain.CandidateCommand.MergeCandidate;
import hiring.posting.domain.Change;
import hiring.posting.domain.CloseReason;
import hiring.posting.domain.RoleCommand;
import hiring.posting.domain.RoleCommand.CloseRole;
import hiring.posting.domain.RoleCommand.PostRole;
import hiring.posting.domain.RoleCommand.ReviseRole;
import hiring.posting.domain.Submission;
import hiring.posting.domain.Terms;
import hiring.streams.testing.TopologyHarness;
import hiring.streams.testing.TopologyHarness.Read;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.apache.avro.specific.SpecificRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TopologyTest {

  private static final UUID APPLICATION = applicationId(submission());
  private static final UUID OTHER_APPLICATION = Ids.applicationId("greenhouse", "", "70099");
  private static final UUID CANDIDATE = Ids.candidateId("greenhouse", "", "50042");
  private static final UUID OTHER_CANDIDATE = Ids.candidateId("greenhouse", "", "50099");

  private final TopologyHarness harness =
      TopologyHarness.start(POSTING_SERVICE, PostingTopology::build);

  @AfterEach
  void stop() {
    harness.close();
  }

  /** Fails whenever the topology changes: stores and changelogs are named in it, so look twice. */
  @Test
  void the_topology_is_the_one_that_was_agreed_on() throws IOException {
    try (InputStream golden = getClass().getResourceAsStream("/topology.txt")) {
      assertThat(TopologyHarness.describe(POSTING_SERVICE, PostingTopology::build))
          .isEqualToNormalizingNewlines(
              new String(Objects.requireNonNull(golden).readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  @Test
  void a_posted_role_takes_applications_that_name_its_ats_job() {
    command("post", new PostRole(ROLE_ID, NOW, "api", TERMS));
    submit(submission());
    Read received = only(harness.read(APPLICATIONS));
    assertThat(received.key()).isEqualTo(APPLICATION.toString());
    assertThat(received.timestamp()).isEqualTo(NOW);
    assertThat(received.value())
        .isInstanceOfSatisfying(
            ApplicationReceived.class,
            value -> {
              assertThat(value.getRoleId()).isEqualTo(ROLE_ID);
              assertThat(value.getRoleVersion()).isEqualTo(1);
            });
  }

  @Test
  void a_role_event_says_what_caused_it_and_who_wrote_it() {
    command("post", new PostRole(ROLE_ID, NOW, "api", TERMS));
    Read posted = only(harness.read(ROLES));
    assertThat(posted.value())
        .isInstanceOfSatisfying(
            RolePosted.class,
            value ->
                assertThat(value.getEventId())
                    .isEqualTo(Ids.eventId(Ids.derive("command/post"), "RolePosted")));
    assertThat(new String(posted.headers().lastHeader("ce_source").value(), StandardCharsets.UTF_8))
        .isEqualTo("posting-service");
  }

  @Test
  void an_application_names_the_version_in_force_when_it_came() {
    command("post", new PostRole(ROLE_ID, NOW, "api", TERMS));
    command("revise", new ReviseRole(ROLE_ID, NOW, "api", titled("Staff Engineer")));
    submit(submission());
    assertThat(only(harness.values(APPLICATIONS)))
        .isInstanceOfSatisfying(
            ApplicationReceived.class, value -> assertThat(value.getRoleVersion()).isEqualTo(2));
  }

  @Test
  void an_application_for_nothing_known_is_refused_and_received_once_its_role_is_posted() {
    submit(submission());
    assertThat(only(harness.values(SUBMISSION_REFUSALS)))
        .isInstanceOfSatisfying(
            SubmissionRefused.class,
            value -> assertThat(value.getReason()).isEqualTo(RefusalReason.UNKNOWN_ROLE));
    command("post", new PostRole(ROLE_ID, NOW, "api", TERMS));
    submit(submission());
    assertThat(harness.values(APPLICATIONS)).hasSize(1);
  }

  @Test
  void a_closed_role_takes_no_application() {
    command("post", new PostRole(ROLE_ID, NOW, "api", TERMS));
    command("close", new CloseRole(ROLE_ID, NOW, "api", CloseReason.FILLED));
    submit(submission());
    assertThat(harness.values(APPLICATIONS)).isEmpty();
    assertThat(only(harness.values(SUBMISSION_REFUSALS)))
        .isInstanceOfSatisfying(
            SubmissionRefused.class,
            value -> {
              assertThat(value.getReason()).isEqualTo(RefusalReason.CLOSED_ROLE);
              assertThat(value.getRoleId()).isEqualTo(ROLE_ID);
            });
  }

  @Test
  void a_job_that_two_roles_claim_means_the_one_that_is_open() {
    UUID older = Ids.roleId(Ids.derive("command/older"));
    command("older", new PostRole(older, NOW, "api", TERMS));
    command("post", new PostRole(ROLE_ID, NOW, "api", titled("Staff Engineer")));
    command("close", new CloseRole(ROLE_ID, NOW, "api", CloseReason.BY_HAND));
    submit(submission());
    assertThat(only(harness.values(APPLICATIONS)))
        .isInstanceOfSatisfying(
            ApplicationReceived.class, value -> assertThat(value.getRoleId()).isEqualTo(older));
  }

  @Test
  void a_job_that_a_role_no_longer_claims_means_it_no_more() {
    command("post", new PostRole(ROLE_ID, NOW, "api", TERMS));
    command("revise", new ReviseRole(ROLE_ID, NOW, "api", withoutRefs()));
    submit(submission());
    assertThat(harness.values(SUBMISSION_REFUSALS)).hasSize(1);
  }

  @Test
  void a_withdrawal_ends_an_application_whichever_comes_first() {
    command("post", new PostRole(ROLE_ID, NOW, "api", TERMS));
    withdraw();
    assertThat(harness.values(APPLICATION_UPDATES)).isEmpty();
    submit(submission());
    assertThat(harness.values(APPLICATIONS)).hasSize(1);
    assertThat(only(harness.values(APPLICATION_UPDATES)))
        .isInstanceOfSatisfying(
            ApplicationWithdrawn.class,
            value -> assertThat(value.getSource()).isEqualTo("greenhouse"));
    withdraw();
    assertThat(harness.values(APPLICATION_UPDATES)).isEmpty();
  }

  @Test
  void the_last_hire_closes_the_role_and_ends_the_open_applications() {
    command("post", new PostRole(ROLE_ID, NOW, "api", openings(1)));
    submit(submission());
    Submission other = numbered("70043", "50043");
    submit(other);
    change("hire", new Change.Hired(), NOW);
    assertThat(harness.values(ROLES))
        .extracting(Object::getClass)
        .containsExactly(RolePosted.class, OpeningFilled.class, RoleClosed.class);
    List<Read> updates = harness.read(APPLICATION_UPDATES);
    assertThat(updates)
        .extracting(Read::key)
        .containsExactly(APPLICATION.toString(), applicationId(other).toString());
    assertThat(updates)
        .extracting(Read::value)
        .extracting(Object::getClass)
        .containsExactly(ApplicationHired.class, ApplicationClosed.class);
    change("undo", new Change.Reopened(), NOW);
    assertThat(harness.values(ROLES)).isEmpty();
  }

  @Test
  void an_erased_candidate_takes_every_application_along_and_a_late_repeat_brings_none_back() {
    command("post", new PostRole(ROLE_ID, NOW, "api", TERMS));
    submit(submission());
    submit(numbered("70043", "50042"));
    harness.read(APPLICATIONS);
    candidate(new EraseCandidate(CANDIDATE, NOW, "api"));
    assertThat(harness.read(APPLICATIONS)).hasSize(2).allMatch(read -> read.value() == null);
    List<SpecificRecord> erased = harness.values(APPLICATION_UPDATES);
    assertThat(erased).hasSize(2).allMatch(ApplicationErased.class::isInstance);
    assertThat(erased).extracting(event -> event.get(0)).doesNotHaveDuplicates();
    submit(submission());
    submit(numbered("70044", "50042"));
    change("late", new Change.Rejected(), NOW);
    assertThat(harness.read(APPLICATIONS)).isEmpty();
    assertThat(harness.read(APPLICATION_UPDATES)).isEmpty();
  }

  @Test
  void a_merged_candidates_applications_belong_to_the_other_and_are_erased_with_them() {
    command("post", new PostRole(ROLE_ID, NOW, "api", TERMS));
    submit(submission());
    candidate(new MergeCandidate(CANDIDATE, NOW, "greenhouse", OTHER_CANDIDATE));
    assertThat(only(harness.values(APPLICATION_UPDATES)))
        .isInstanceOfSatisfying(
            ApplicationReparented.class,
            value -> assertThat(value.getCandidateId()).isEqualTo(OTHER_CANDIDATE));
    Submission late = numbered("70043", "50042");
    submit(late);
    assertThat(harness.values(APPLICATIONS))
        .last()
        .isInstanceOfSatisfying(
            ApplicationReceived.class,
            value -> assertThat(value.getCandidateId()).isEqualTo(OTHER_CANDIDATE));
    candidate(new EraseCandidate(OTHER_CANDIDATE, NOW, "api"));
    assertThat(harness.read(APPLICATION_UPDATES))
        .extracting(Read::key)
        .containsExactlyInAnyOrder(APPLICATION.toString(), applicationId(late).toString());
  }

  @Test
  void what_waits_for_its_application_for_a_week_is_refused_as_an_orphan_once() {
    withdraw();
    Instant due = NOW.plus(Duration.ofDays(7)).plus(Duration.ofHours(1));
    harness.pipe(ATS_SUBMISSIONS, OTHER_APPLICATION.toString(), rejection(), due);
    Read refused = only(harness.read(SUBMISSION_REFUSALS));
    assertThat(refused.key()).isEqualTo(APPLICATION.toString());
    assertThat(refused.value())
        .isInstanceOfSatisfying(
            SubmissionRefused.class,
            value -> assertThat(value.getReason()).isEqualTo(RefusalReason.ORPHAN));
    harness.pipe(
        ATS_SUBMISSIONS, OTHER_APPLICATION.toString(), rejection(), due.plus(Duration.ofDays(1)));
    assertThat(harness.values(SUBMISSION_REFUSALS)).isEmpty();
  }

  private static SpecificRecord rejection() {
    return NoticeCodec.toAvro(
        OTHER_APPLICATION, new Change.Rejected(), NOW, "greenhouse", Ids.derive("delivery/other"));
  }

  private void command(String id, RoleCommand command) {
    harness.pipe(
        ROLE_COMMANDS,
        command.roleId().toString(),
        RoleCodec.toAvro(command, Ids.derive("command/" + id)),
        NOW);
  }

  private void submit(Submission submission) {
    harness.pipe(
        ATS_SUBMISSIONS,
        applicationId(submission).toString(),
        SubmissionCodec.toAvro(submission, Ids.derive("delivery/example")),
        NOW);
  }

  private void withdraw() {
    change("withdrawal", new Change.Withdrawn(), NOW);
  }

  private void change(String delivery, Change change, Instant now) {
    harness.pipe(
        ATS_SUBMISSIONS,
        APPLICATION.toString(),
        NoticeCodec.toAvro(
            APPLICATION, change, NOW, "greenhouse", Ids.derive("delivery/" + delivery)),
        now);
  }

  private void candidate(CandidateCommand command) {
    harness.pipe(
        CANDIDATE_COMMANDS,
        command.candidateId().toString(),
        CandidateCodec.toAvro(command, Ids.derive("command/" + command)),
        NOW);
  }

  private static Submission numbered(String application, String candidate) {
    Submission submission = submission();
    return new Submission(
        submission.occurredAt(),
        submission.roleId(),
        submission.source(),
        submission.tenant(),
        application,
        candidate,
        submission.externalJobId(),
        submission.via(),
        submission.backfill(),
        submission.timeZone(),
        submission.candidate(),
        submission.evidence());
  }

  private static Terms openings(int openings) {
    return new Terms(
        TERMS.title(),
        "",
        openings,
        TERMS.poolId(),
        TERMS.externalRefs(),
        TERMS.rubric(),
        TERMS.loop());
  }

  private static Terms withoutRefs() {
    return new Terms(TERMS.title(), "", 1, TERMS.poolId(), List.of(), TERMS.rubric(), TERMS.loop());
  }

  private static <T> T only(List<T> values) {
    assertThat(values).hasSize(1);
    return values.getFirst();
  }
}

package hiring.posting.topology;

import static hiring.contract.Topic.Owner.POSTING_SERVICE;
import static hiring.contract.Topics.APPLICATIONS;
import static hiring.contract.Topics.APPLICATION_UPDATES;
import static hiring.contract.Topics.ATS_SUBMISSIONS;
import static hiring.contract.Topics.ROLES;
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
import hiring.events.ApplicationHired;
import hiring.events.ApplicationReceived;
import hiring.events.ApplicationWithdrawn;
import hiring.events.OpeningFilled;
import hiring.events.OpeningFreed;
import hiring.events.RefusalReason;
import hiring.events.RoleClosed;
import hiring.events.RolePosted;
import hiring.events.SubmissionRefused;
import hiring.posting.codec.NoticeCodec;
import hiring.posting.domain.Change;
import hiring.posting.domain.CloseReason;
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

  private final PostingHarness posting = new PostingHarness();
  private final TopologyHarness harness = posting.harness();

  @AfterEach
  void stop() {
    posting.close();
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
    posting.command("post", new PostRole(ROLE_ID, NOW, "api", TERMS));
    posting.submit(submission());
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
    posting.command("post", new PostRole(ROLE_ID, NOW, "api", TERMS));
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
    posting.command("post", new PostRole(ROLE_ID, NOW, "api", TERMS));
    posting.command("revise", new ReviseRole(ROLE_ID, NOW, "api", titled("Staff Engineer")));
    posting.submit(submission());
    assertThat(only(harness.values(APPLICATIONS)))
        .isInstanceOfSatisfying(
            ApplicationReceived.class, value -> assertThat(value.getRoleVersion()).isEqualTo(2));
  }

  @Test
  void an_application_for_nothing_known_is_refused_and_received_once_its_role_is_posted() {
    posting.submit(submission());
    assertThat(only(harness.values(SUBMISSION_REFUSALS)))
        .isInstanceOfSatisfying(
            SubmissionRefused.class,
            value -> assertThat(value.getReason()).isEqualTo(RefusalReason.UNKNOWN_ROLE));
    posting.command("post", new PostRole(ROLE_ID, NOW, "api", TERMS));
    posting.submit(submission());
    assertThat(harness.values(APPLICATIONS)).hasSize(1);
  }

  @Test
  void a_closed_role_takes_no_application() {
    posting.command("post", new PostRole(ROLE_ID, NOW, "api", TERMS));
    posting.command("close", new CloseRole(ROLE_ID, NOW, "api", CloseReason.FILLED));
    posting.submit(submission());
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
    posting.command("older", new PostRole(older, NOW, "api", TERMS));
    posting.command("post", new PostRole(ROLE_ID, NOW, "api", titled("Staff Engineer")));
    posting.command("close", new CloseRole(ROLE_ID, NOW, "api", CloseReason.BY_HAND));
    posting.submit(submission());
    assertThat(only(harness.values(APPLICATIONS)))
        .isInstanceOfSatisfying(
            ApplicationReceived.class, value -> assertThat(value.getRoleId()).isEqualTo(older));
  }

  @Test
  void a_job_that_a_role_no_longer_claims_means_it_no_more() {
    posting.command("post", new PostRole(ROLE_ID, NOW, "api", TERMS));
    posting.command("revise", new ReviseRole(ROLE_ID, NOW, "api", withoutRefs()));
    posting.submit(submission());
    assertThat(harness.values(SUBMISSION_REFUSALS)).hasSize(1);
  }

  @Test
  void a_withdrawal_ends_an_application_whichever_comes_first() {
    posting.command("post", new PostRole(ROLE_ID, NOW, "api", TERMS));
    posting.change(APPLICATION, new Change.Withdrawn(), NOW);
    assertThat(harness.values(APPLICATION_UPDATES)).isEmpty();
    posting.submit(submission());
    assertThat(harness.values(APPLICATIONS)).hasSize(1);
    assertThat(only(harness.values(APPLICATION_UPDATES)))
        .isInstanceOfSatisfying(
            ApplicationWithdrawn.class,
            value -> assertThat(value.getSource()).isEqualTo("greenhouse"));
    posting.change(APPLICATION, new Change.Withdrawn(), NOW);
    assertThat(harness.values(APPLICATION_UPDATES)).isEmpty();
  }

  @Test
  void the_last_hire_closes_the_role_and_ends_the_open_applications() {
    posting.command("post", new PostRole(ROLE_ID, NOW, "api", openings(1)));
    posting.submit(submission());
    Submission other = PostingHarness.numbered("70043", "50043");
    posting.submit(other);
    posting.change(APPLICATION, new Change.Hired(), NOW);
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
  }

  @Test
  void a_hire_that_is_undone_frees_its_opening_and_what_a_filled_role_ended_stays_closed() {
    posting.command("post", new PostRole(ROLE_ID, NOW, "api", openings(1)));
    posting.submit(submission());
    Submission other = PostingHarness.numbered("70043", "50043");
    posting.submit(other);
    posting.change(APPLICATION, new Change.Hired(), NOW);
    harness.read(ROLES);
    harness.read(APPLICATION_UPDATES);
    posting.change(APPLICATION, new Change.Reopened(), NOW.plusSeconds(1));
    posting.change(applicationId(other), new Change.Reopened(), NOW.plusSeconds(1));
    assertThat(only(harness.values(ROLES))).isInstanceOf(OpeningFreed.class);
    Read closed = only(harness.read(APPLICATION_UPDATES));
    assertThat(closed.key()).isEqualTo(APPLICATION.toString());
    assertThat(closed.value())
        .isInstanceOfSatisfying(
            ApplicationClosed.class,
            value -> assertThat(value.getReason()).isEqualTo(hiring.events.CloseReason.FILLED));
  }

  @Test
  void what_waits_for_its_application_for_a_week_is_refused_as_an_orphan_once() {
    posting.change(APPLICATION, new Change.Withdrawn(), NOW);
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

  private static Terms withoutRefs() {
    return new Terms(TERMS.title(), "", 1, TERMS.poolId(), List.of(), TERMS.rubric(), TERMS.loop());
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

  private static <T> T only(List<T> values) {
    assertThat(values).hasSize(1);
    return values.getFirst();
  }
}

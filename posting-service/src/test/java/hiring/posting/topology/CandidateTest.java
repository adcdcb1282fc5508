package hiring.posting.topology;

import static hiring.contract.Topics.APPLICATIONS;
import static hiring.contract.Topics.APPLICATION_UPDATES;
import static hiring.posting.Examples.NOW;
import static hiring.posting.Examples.ROLE_ID;
import static hiring.posting.Examples.TERMS;
import static hiring.posting.Examples.applicationId;
import static hiring.posting.Examples.submission;
import static org.assertj.core.api.Assertions.assertThat;

import hiring.contract.Ids;
import hiring.events.ApplicationErased;
import hiring.events.ApplicationReceived;
import hiring.events.ApplicationReparented;
import hiring.posting.domain.CandidateCommand.EraseCandidate;
import hiring.posting.domain.CandidateCommand.MergeCandidate;
import hiring.posting.domain.Change;
import hiring.posting.domain.RoleCommand.PostRole;
import hiring.posting.domain.Submission;
import hiring.streams.testing.TopologyHarness;
import hiring.streams.testing.TopologyHarness.Read;
import java.util.List;
import java.util.UUID;
import org.apache.avro.specific.SpecificRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What happens to a candidate happens to all that they applied for. */
class CandidateTest {

  private static final UUID APPLICATION = applicationId(submission());
  private static final UUID CANDIDATE = Ids.candidateId("greenhouse", "", "50042");
  private static final UUID OTHER_CANDIDATE = Ids.candidateId("greenhouse", "", "50099");

  private final PostingHarness posting = new PostingHarness();
  private final TopologyHarness harness = posting.harness();

  @AfterEach
  void stop() {
    posting.close();
  }

  @Test
  void an_erased_candidate_takes_every_application_along_and_a_late_repeat_brings_none_back() {
    posting.command("post", new PostRole(ROLE_ID, NOW, "api", TERMS));
    posting.submit(submission());
    posting.submit(PostingHarness.numbered("70043", "50042"));
    harness.read(APPLICATIONS);
    posting.candidate(new EraseCandidate(CANDIDATE, NOW, "api"));
    assertThat(harness.read(APPLICATIONS)).hasSize(2).allMatch(read -> read.value() == null);
    List<SpecificRecord> erased = harness.values(APPLICATION_UPDATES);
    assertThat(erased).hasSize(2).allMatch(ApplicationErased.class::isInstance);
    assertThat(erased).extracting(event -> event.get(0)).doesNotHaveDuplicates();
    posting.submit(submission());
    posting.submit(PostingHarness.numbered("70044", "50042"));
    posting.change(APPLICATION, new Change.Rejected(), NOW);
    assertThat(harness.read(APPLICATIONS)).isEmpty();
    assertThat(harness.read(APPLICATION_UPDATES)).isEmpty();
  }

  @Test
  void a_merged_candidates_applications_belong_to_the_other_and_are_erased_with_them() {
    posting.command("post", new PostRole(ROLE_ID, NOW, "api", TERMS));
    posting.submit(submission());
    posting.candidate(new MergeCandidate(CANDIDATE, NOW, "greenhouse", OTHER_CANDIDATE));
    assertThat(only(harness.values(APPLICATION_UPDATES)))
        .isInstanceOfSatisfying(
            ApplicationReparented.class,
            value -> assertThat(value.getCandidateId()).isEqualTo(OTHER_CANDIDATE));
    Submission late = PostingHarness.numbered("70043", "50042");
    posting.submit(late);
    assertThat(harness.values(APPLICATIONS))
        .last()
        .isInstanceOfSatisfying(
            ApplicationReceived.class,
            value -> assertThat(value.getCandidateId()).isEqualTo(OTHER_CANDIDATE));
    posting.candidate(new EraseCandidate(OTHER_CANDIDATE, NOW, "api"));
    assertThat(harness.read(APPLICATION_UPDATES))
        .extracting(Read::key)
        .containsExactlyInAnyOrder(APPLICATION.toString(), applicationId(late).toString());
  }

  @Test
  void who_is_merged_into_one_that_was_erased_before_is_erased_too() {
    posting.command("post", new PostRole(ROLE_ID, NOW, "api", TERMS));
    posting.submit(submission());
    posting.candidate(new EraseCandidate(OTHER_CANDIDATE, NOW, "api"));
    assertThat(harness.read(APPLICATION_UPDATES)).isEmpty();
    posting.candidate(
        new MergeCandidate(CANDIDATE, NOW.minusSeconds(1), "greenhouse", OTHER_CANDIDATE));
    assertThat(only(harness.values(APPLICATION_UPDATES))).isInstanceOf(ApplicationErased.class);
    assertThat(harness.read(APPLICATIONS)).last().matches(read -> read.value() == null);
  }

  private static <T> T only(List<T> values) {
    assertThat(values).hasSize(1);
    return values.getFirst();
  }
}

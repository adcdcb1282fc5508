package hiring.posting.topology;

import static hiring.contract.Topic.Owner.POSTING_SERVICE;
import static hiring.contract.Topics.ATS_SUBMISSIONS;
import static hiring.contract.Topics.CANDIDATE_COMMANDS;
import static hiring.contract.Topics.ROLE_COMMANDS;
import static hiring.posting.Examples.NOW;
import static hiring.posting.Examples.applicationId;
import static hiring.posting.Examples.submission;

import hiring.contract.Ids;
import hiring.posting.codec.CandidateCodec;
import hiring.posting.codec.NoticeCodec;
import hiring.posting.codec.RoleCodec;
import hiring.posting.codec.SubmissionCodec;
import hiring.posting.domain.CandidateCommand;
import hiring.posting.domain.Change;
import hiring.posting.domain.RoleCommand;
import hiring.posting.domain.Submission;
import hiring.streams.testing.TopologyHarness;
import java.time.Instant;
import java.util.UUID;

/** The topology as built, and what is written to it. */
record PostingHarness(TopologyHarness harness) implements AutoCloseable {

  PostingHarness() {
    this(TopologyHarness.start(POSTING_SERVICE, PostingTopology::build));
  }

  void command(String id, RoleCommand command) {
    harness.pipe(
        ROLE_COMMANDS,
        command.roleId().toString(),
        RoleCodec.toAvro(command, Ids.derive("command/" + id)),
        NOW);
  }

  void submit(Submission submission) {
    harness.pipe(
        ATS_SUBMISSIONS,
        applicationId(submission).toString(),
        SubmissionCodec.toAvro(submission, Ids.derive("delivery/example")),
        NOW);
  }

  void change(UUID application, Change change, Instant occurredAt) {
    harness.pipe(
        ATS_SUBMISSIONS,
        application.toString(),
        NoticeCodec.toAvro(
            application, change, occurredAt, "greenhouse", Ids.derive("delivery/" + change)),
        NOW);
  }

  void candidate(CandidateCommand command) {
    harness.pipe(
        CANDIDATE_COMMANDS,
        command.candidateId().toString(),
        CandidateCodec.toAvro(command, Ids.derive("command/" + command)),
        NOW);
  }

  /** The usual submission of another application. */
  static Submission numbered(String application, String candidate) {
    return numbered(application, candidate, submission().occurredAt());
  }

  /** The usual submission of another application, made at another time. */
  static Submission numbered(String application, String candidate, Instant appliedAt) {
    Submission submission = submission();
    return new Submission(
        appliedAt,
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

  @Override
  public void close() {
    harness.close();
  }
}

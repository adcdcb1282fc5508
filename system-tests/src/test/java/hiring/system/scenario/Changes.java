package hiring.system.scenario;

import hiring.contract.Ids;
import hiring.contract.Topics;
import hiring.events.EraseCandidate;
import hiring.events.ErasureSubmitted;
import hiring.events.HireSubmitted;
import hiring.events.MergeCandidate;
import hiring.events.RejectionSubmitted;
import hiring.events.ReopeningSubmitted;
import hiring.events.WithdrawalSubmitted;
import hiring.streams.Outgoing;
import java.time.Instant;
import java.util.UUID;
import org.apache.avro.specific.SpecificRecord;

/** What an ATS writes of an application, or of its candidate, after it was received. */
final class Changes {

  private Changes() {}

  static Outgoing of(Applicant applicant, Step step, Instant at) {
    UUID id = applicant.applicationId();
    UUID candidateId = applicant.candidateId();
    UUID recordId = Ids.derive("system-test/" + step + "/" + id);
    String source = applicant.source().word();
    return switch (step) {
      case WITHDRAW -> ofApplication(id, new WithdrawalSubmitted(recordId, at, id, source));
      case REJECT -> ofApplication(id, new RejectionSubmitted(recordId, at, id, source));
      case HIRE -> ofApplication(id, new HireSubmitted(recordId, at, id, source));
      case REOPEN -> ofApplication(id, new ReopeningSubmitted(recordId, at, id, source));
      case ERASE -> ofApplication(id, new ErasureSubmitted(recordId, at, id, source));
      case ERASE_CANDIDATE ->
          ofCandidate(candidateId, new EraseCandidate(recordId, at, candidateId, source));
      case MERGE ->
          ofCandidate(
              candidateId,
              new MergeCandidate(
                  recordId,
                  at,
                  candidateId,
                  source,
                  Ids.candidateId(source, "", applicant.externalId() + "-again")));
    };
  }

  private static Outgoing ofApplication(UUID id, SpecificRecord value) {
    return new Outgoing(Topics.ATS_SUBMISSIONS, id.toString(), value);
  }

  private static Outgoing ofCandidate(UUID id, SpecificRecord value) {
    return new Outgoing(Topics.CANDIDATE_COMMANDS, id.toString(), value);
  }
}

package hiring.posting.codec;

import hiring.contract.Ids;
import hiring.contract.Topics;
import hiring.events.EraseCandidate;
import hiring.events.ErasureSubmitted;
import hiring.events.HireSubmitted;
import hiring.events.MergeCandidate;
import hiring.events.RejectionSubmitted;
import hiring.events.ReopeningSubmitted;
import hiring.events.StageChangeSubmitted;
import hiring.events.WithdrawalSubmitted;
import hiring.posting.domain.Account;
import hiring.posting.domain.Change;
import hiring.posting.domain.Notice;
import java.time.Instant;
import java.util.UUID;
import org.apache.avro.specific.SpecificRecord;

/** What an ATS says, as records of our inboxes. */
public final class NoticeCodec {

  private NoticeCodec() {}

  /**
   * A notice as a record.
   *
   * @param deliveryId the same each time it is delivered; a delivery may say several things, each
   *     with an id of its own
   */
  public static NoticeRecord toAvro(Notice notice, UUID deliveryId) {
    Account account = notice.account();
    return switch (notice) {
      case Notice.Applied applied -> {
        UUID id = SubmissionCodec.applicationId(applied.submission());
        yield ofApplication(id, SubmissionCodec.toAvro(applied.submission(), deliveryId));
      }
      case Notice.Changed changed -> {
        UUID id =
            Ids.applicationId(account.source(), account.tenant(), changed.externalApplicationId());
        yield ofApplication(id, toAvro(id, changed, deliveryId));
      }
      case Notice.CandidateErased erased -> {
        UUID id = candidateId(account, erased.externalCandidateId());
        yield ofCandidate(
            id,
            new EraseCandidate(
                id(deliveryId, "EraseCandidate", id), erased.occurredAt(), id, account.source()));
      }
      case Notice.CandidateMerged merged -> {
        UUID id = candidateId(account, merged.externalCandidateId());
        yield ofCandidate(
            id,
            new MergeCandidate(
                id(deliveryId, "MergeCandidate", id),
                merged.occurredAt(),
                id,
                account.source(),
                candidateId(account, merged.intoExternalCandidateId())));
      }
    };
  }

  /**
   * A change of an application as a record.
   *
   * @param deliveryId the same each time it is delivered
   */
  public static SpecificRecord toAvro(
      UUID applicationId, Change change, Instant occurredAt, String source, UUID deliveryId) {
    return switch (change) {
      case Change.StageChanged(String stage) ->
          new StageChangeSubmitted(
              id(deliveryId, "StageChangeSubmitted", applicationId),
              occurredAt,
              applicationId,
              source,
              stage);
      case Change.Rejected rejected ->
          new RejectionSubmitted(
              id(deliveryId, "RejectionSubmitted", applicationId),
              occurredAt,
              applicationId,
              source);
      case Change.Withdrawn withdrawn ->
          new WithdrawalSubmitted(
              id(deliveryId, "WithdrawalSubmitted", applicationId),
              occurredAt,
              applicationId,
              source);
      case Change.Reopened reopened ->
          new ReopeningSubmitted(
              id(deliveryId, "ReopeningSubmitted", applicationId),
              occurredAt,
              applicationId,
              source);
      case Change.Hired hired ->
          new HireSubmitted(
              id(deliveryId, "HireSubmitted", applicationId), occurredAt, applicationId, source);
      case Change.Erased erased ->
          new ErasureSubmitted(
              id(deliveryId, "ErasureSubmitted", applicationId), occurredAt, applicationId, source);
    };
  }

  private static SpecificRecord toAvro(UUID id, Notice.Changed changed, UUID deliveryId) {
    return toAvro(
        id, changed.change(), changed.occurredAt(), changed.account().source(), deliveryId);
  }

  private static NoticeRecord ofApplication(UUID id, SpecificRecord value) {
    return new NoticeRecord(Topics.ATS_SUBMISSIONS, id.toString(), value);
  }

  private static NoticeRecord ofCandidate(UUID id, SpecificRecord value) {
    return new NoticeRecord(Topics.CANDIDATE_COMMANDS, id.toString(), value);
  }

  private static UUID candidateId(Account account, String externalCandidateId) {
    return Ids.candidateId(account.source(), account.tenant(), externalCandidateId);
  }

  private static UUID id(UUID deliveryId, String record, UUID about) {
    return Ids.eventId(deliveryId, record + "/" + about);
  }
}

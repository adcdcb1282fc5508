package hiring.posting.codec;

import hiring.contract.Ids;
import hiring.events.ApplicationSubmitted;
import hiring.posting.domain.Candidate;
import hiring.posting.domain.Degree;
import hiring.posting.domain.Evidence;
import hiring.posting.domain.Evidence.YearsOrigin;
import hiring.posting.domain.Nfc;
import hiring.posting.domain.Submission;
import java.util.UUID;

/** Submissions, and the ids that follow from them. */
public final class SubmissionCodec {

  private SubmissionCodec() {}

  /** The id of the application that a submission is about. */
  public static UUID applicationId(Submission submission) {
    return Ids.applicationId(
        submission.source(), submission.tenant(), submission.externalApplicationId());
  }

  /** The id of the candidate within the source. */
  public static UUID candidateId(Submission submission) {
    return Ids.candidateId(
        submission.source(), submission.tenant(), submission.externalCandidateId());
  }

  /**
   * A submission as a record.
   *
   * @param deliveryId the same each time it is delivered
   */
  public static ApplicationSubmitted toAvro(Submission submission, UUID deliveryId) {
    return new ApplicationSubmitted(
        Ids.eventId(deliveryId, "ApplicationSubmitted"),
        submission.occurredAt(),
        applicationId(submission),
        submission.roleId(),
        submission.source(),
        submission.tenant(),
        submission.externalApplicationId(),
        submission.externalCandidateId(),
        submission.externalJobId(),
        submission.via(),
        submission.backfill(),
        submission.timeZone(),
        toAvro(submission.candidate()),
        toAvro(submission.evidence()));
  }

  static Submission fromAvro(ApplicationSubmitted submitted) {
    return new Submission(
        submitted.getOccurredAt(),
        submitted.getRoleId(),
        Nfc.of(submitted.getSource()),
        Nfc.of(submitted.getTenant()),
        Nfc.of(submitted.getExternalApplicationId()),
        Nfc.of(submitted.getExternalCandidateId()),
        Nfc.ofNullable(submitted.getExternalJobId()),
        submitted.getVia(),
        submitted.getBackfill(),
        Nfc.ofNullable(submitted.getTimeZone()),
        fromAvro(submitted.getCandidate()),
        fromAvro(submitted.getEvidence()));
  }

  static hiring.events.Candidate toAvro(Candidate candidate) {
    return new hiring.events.Candidate(candidate.name(), candidate.emails(), candidate.phones());
  }

  static hiring.events.Evidence toAvro(Evidence evidence) {
    return new hiring.events.Evidence(
        evidence.yearsOfExperience(),
        hiring.events.YearsOrigin.valueOf(evidence.yearsOrigin().name()),
        hiring.events.Degree.valueOf(evidence.degree().name()),
        evidence.degreeLabel(),
        evidence.languages(),
        evidence.answers().stream()
            .map(given -> new hiring.events.Answer(given.question(), given.answer()))
            .toList(),
        evidence.resume(),
        evidence.coverLetter());
  }

  private static Candidate fromAvro(hiring.events.Candidate candidate) {
    return new Candidate(
        Nfc.ofNullable(candidate.getName()),
        Nfc.of(candidate.getEmails()),
        Nfc.of(candidate.getPhones()));
  }

  private static Evidence fromAvro(hiring.events.Evidence evidence) {
    return new Evidence(
        evidence.getYearsOfExperience(),
        YearsOrigin.valueOf(evidence.getYearsOrigin().name()),
        Degree.valueOf(evidence.getDegree().name()),
        Nfc.ofNullable(evidence.getDegreeLabel()),
        Nfc.of(evidence.getLanguages()),
        evidence.getAnswers().stream()
            .map(given ->
                new Evidence.Answer(Nfc.of(given.getQuestion()), Nfc.of(given.getAnswer())))
            .toList(),
        Nfc.ofNullable(evidence.getResume()),
        Nfc.ofNullable(evidence.getCoverLetter()));
  }
}

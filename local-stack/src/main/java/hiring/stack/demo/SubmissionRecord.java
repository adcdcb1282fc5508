package hiring.stack.demo;

import hiring.contract.Ids;
import hiring.events.Answer;
import hiring.events.ApplicationSubmitted;
import hiring.events.Candidate;
import hiring.events.Evidence;
import hiring.events.YearsOrigin;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.UUID;

/** An application as an integration that speaks Kafka writes it. */
final class SubmissionRecord {

  private SubmissionRecord() {}

  static ApplicationSubmitted of(Applicant applicant, UUID roleId) {
    String id = Long.toString(applicant.externalId());
    return ApplicationSubmitted.newBuilder()
        .setEventId(Ids.derive("demo/" + applicant.way().source() + "/" + id))
        .setOccurredAt(applicant.appliedAt())
        .setApplicationId(applicant.applicationId())
        .setRoleId(roleId)
        .setSource(applicant.way().source())
        .setExternalApplicationId(id)
        .setExternalCandidateId(id)
        .setCandidate(
            Candidate.newBuilder()
                .setName(applicant.name())
                .setEmails(List.of(applicant.email()))
                .build())
        .setEvidence(evidence(applicant.profile()))
        .build();
  }

  private static Evidence evidence(Profile profile) {
    OptionalDouble years = SurveyAnswers.years(profile.years());
    List<Answer> answers = new ArrayList<>();
    Questions.others(profile, (question, answer) -> answers.add(new Answer(question, answer)));
    return Evidence.newBuilder()
        .setYearsOfExperience(years.isPresent() ? (Double) years.getAsDouble() : null)
        .setYearsOrigin(years.isPresent() ? YearsOrigin.STATED : YearsOrigin.UNKNOWN)
        .setDegree(SurveyAnswers.degree(profile.education()))
        .setDegreeLabel(profile.education())
        .setLanguages(profile.languages())
        .setAnswers(answers)
        .setCoverLetter(profile.coverLetter())
        .build();
  }
}

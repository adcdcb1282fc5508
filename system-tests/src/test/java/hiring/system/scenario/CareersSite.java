package hiring.system.scenario;

import hiring.events.Answer;
import hiring.events.ApplicationSubmitted;
import hiring.events.Candidate;
import hiring.events.Degree;
import hiring.events.Evidence;
import hiring.events.YearsOrigin;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An integration that writes submissions itself and knows the roles by our ids. */
final class CareersSite {

  private CareersSite() {}

  static ApplicationSubmitted submission(Applicant applicant, UUID eventId) {
    Company company = applicant.company();
    return ApplicationSubmitted.newBuilder()
        .setEventId(eventId)
        .setOccurredAt(applicant.appliedAt())
        .setApplicationId(applicant.applicationId())
        .setRoleId(
            switch (applicant.target()) {
              case OPEN -> company.roleId(applicant.role());
              case CLOSED -> company.closedRoleId();
              case UNKNOWN -> company.unknownRoleId();
            })
        .setSource(applicant.source().word())
        .setExternalApplicationId(applicant.externalId())
        .setExternalCandidateId(applicant.externalId())
        .setTimeZone(applicant.profile().zone())
        .setCandidate(
            Candidate.newBuilder()
                .setName("Applicant " + applicant.number())
                .setEmails(List.of(applicant.address()))
                .build())
        .setEvidence(evidence(applicant.profile()))
        .build();
  }

  private static Evidence evidence(Applicant.Profile profile) {
    Integer years = profile.years();
    List<Answer> answers = new ArrayList<>();
    if (profile.permit() != null) {
      answers.add(new Answer(Terms.PERMIT, profile.permit()));
    }
    return Evidence.newBuilder()
        .setYearsOfExperience(years == null ? null : (Double) years.doubleValue())
        .setYearsOrigin(years == null ? YearsOrigin.UNKNOWN : YearsOrigin.STATED)
        .setDegree(degree(profile.degree()))
        .setDegreeLabel(profile.degree())
        .setLanguages(profile.languages())
        .setAnswers(answers)
        .setCoverLetter(profile.letter())
        .build();
  }

  private static Degree degree(@Nullable String label) {
    return switch (label) {
      case "High School" -> Degree.NONE;
      case "Bachelor's Degree" -> Degree.BACHELOR;
      case "PhD" -> Degree.DOCTORATE;
      case null, default -> Degree.UNKNOWN;
    };
  }
}

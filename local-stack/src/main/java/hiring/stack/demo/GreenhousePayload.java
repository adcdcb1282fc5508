package hiring.stack.demo;

import java.time.temporal.ChronoUnit;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** An application as Greenhouse's {@code new_candidate_application} webhook tells of it. */
final class GreenhousePayload {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private GreenhousePayload() {}

  /**
   * The body of the webhook.
   *
   * @param jobId Greenhouse's number of the job
   */
  static ObjectNode of(Applicant applicant, long jobId) {
    ObjectNode body = JSON.createObjectNode();
    body.put("action", "new_candidate_application");
    ObjectNode application = body.putObject("payload").putObject("application");
    application.put("id", applicant.externalId());
    application.put("status", "active");
    application.put("applied_at", applicant.appliedAt().truncatedTo(ChronoUnit.MILLIS).toString());
    application.putArray("jobs").addObject().put("id", jobId);
    candidate(applicant, application.putObject("candidate"));
    answers(applicant.profile(), application.putArray("answers"));
    String years = applicant.profile().years();
    if (years != null) {
      ObjectNode field = application.putObject("custom_fields").putObject("years_of_experience");
      field.put("name", "Years of experience");
      field.put("type", "short_text");
      field.put("value", years);
    }
    return body;
  }

  private static void candidate(Applicant applicant, ObjectNode candidate) {
    candidate.put("id", applicant.externalId());
    candidate.put("first_name", "Applicant");
    candidate.put("last_name", Long.toString(applicant.number()));
    candidate
        .putArray("email_addresses")
        .addObject()
        .put("value", applicant.email())
        .put("type", "personal");
    ArrayNode educations = candidate.putArray("educations");
    String education = applicant.profile().education();
    if (education != null) {
      educations.addObject().put("degree", education);
    }
  }

  private static void answers(Profile profile, ArrayNode answers) {
    if (!profile.languages().isEmpty()) {
      answer(answers, Questions.LANGUAGES, String.join("; ", profile.languages()));
    }
    Questions.others(profile, (question, answer) -> answer(answers, question, answer));
    String coverLetter = profile.coverLetter();
    if (coverLetter != null) {
      answer(answers, Questions.COVER_LETTER, coverLetter);
    }
  }

  private static void answer(ArrayNode answers, String question, String answer) {
    answers.addObject().put("question", question).put("answer", answer);
  }
}

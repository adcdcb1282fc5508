package hiring.posting.ats;

import hiring.posting.domain.Candidate;
import hiring.posting.domain.Submission;
import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * {@code payload.application} of {@code new_candidate_application}, as the one submission.
 *
 * <p>The tenant is the one that the webhook's path names, and nothing else: {@code organization_id}
 * is undocumented and may come and go between two deliveries, and the same application must always
 * have the same id.
 */
final class GreenhouseApplication {

  private final Payload payload;
  private final JsonNode application;
  private final JsonNode candidate;

  GreenhouseApplication(Payload application) {
    this.payload = application;
    this.application = application.node();
    this.candidate = this.application.path("candidate");
  }

  Submission submission(String source, String tenant) throws MissingFieldException {
    Instant appliedAt = payload.time("applied_at");
    return new Submission(
        appliedAt,
        null,
        source,
        tenant,
        payload.id("id"),
        payload.at("candidate").id("id"),
        payload.at("jobs").at(0).id("id"),
        source,
        false,
        null,
        candidate(),
        new Profile(
                form(),
                Employments.read(candidate.path("employments")),
                Profile.degrees(candidate.path("educations")),
                null)
            .evidence(appliedAt));
  }

  private Candidate candidate() {
    String name =
        Stream.of(candidate.path("first_name"), candidate.path("last_name"))
            .map(JsonText::string)
            .filter(part -> part != null)
            .collect(Collectors.joining(" "));
    return new Candidate(
        name.isEmpty() ? null : name,
        JsonText.values(candidate.path("email_addresses")),
        JsonText.values(candidate.path("phone_numbers")));
  }

  /**
   * The form's answers, and the application's custom fields as answers to their names. Of the
   * candidate's custom fields, where recruiters note what they like, only those are taken that
   * state years, languages or a cover letter.
   */
  private Form form() {
    Form form = new Form();
    for (JsonNode given : application.path("answers")) {
      String question = JsonText.string(given.path("question"));
      String answer = JsonText.answer(given.path("answer"));
      if (question != null && answer != null) {
        form.answer(question, answer);
      }
    }
    application
        .path("custom_fields")
        .forEachEntry((key, field) -> customField(key, field, form, true));
    candidate
        .path("custom_fields")
        .forEachEntry((key, field) -> customField(key, field, form, false));
    return form;
  }

  private static void customField(String key, JsonNode field, Form form, boolean keep) {
    String answer = JsonText.answer(field.isObject() ? field.path("value") : field);
    if (answer == null) {
      return;
    }
    @Nullable String name = JsonText.string(field.path("name"));
    if (!form.recognise(key, answer) && (name == null || !form.recognise(name, answer)) && keep) {
      form.keep(name == null ? key : name, answer);
    }
  }
}

package hiring.posting.ats;

import hiring.posting.domain.Candidate;
import hiring.posting.domain.Degree;
import hiring.posting.domain.Evidence;
import hiring.posting.domain.Evidence.YearsOrigin;
import hiring.posting.domain.Submission;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
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

  private static final String PATH = "payload.application.";

  private final JsonNode application;
  private final JsonNode candidate;

  GreenhouseApplication(JsonNode application) {
    this.application = application;
    this.candidate = application.path("candidate");
  }

  Submission submission(String source, String tenant) throws MissingFieldException {
    Instant appliedAt = appliedAt();
    return new Submission(
        appliedAt,
        null,
        source,
        tenant,
        id(application.path("id"), "id"),
        id(candidate.path("id"), "candidate.id"),
        id(application.path("jobs").path(0).path("id"), "jobs[0].id"),
        source,
        false,
        null,
        candidate(),
        evidence(LocalDate.ofInstant(appliedAt, ZoneOffset.UTC)));
  }

  private static String id(JsonNode node, String field) throws MissingFieldException {
    String id = JsonText.id(node);
    if (id == null) {
      throw new MissingFieldException(PATH + field);
    }
    return id;
  }

  private Instant appliedAt() throws MissingFieldException {
    String text = JsonText.string(application.path("applied_at"));
    try {
      if (text != null) {
        return Instant.ofEpochMilli(OffsetDateTime.parse(text).toInstant().toEpochMilli());
      }
    } catch (DateTimeException | ArithmeticException e) {
      // What is no time, or none that a record can hold, is as good as missing.
    }
    throw new MissingFieldException(PATH + "applied_at");
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

  private Evidence evidence(LocalDate appliedOn) {
    Form form = form();
    Employments employments = Employments.read(candidate.path("employments"));
    OptionalDouble stated = form.years();
    OptionalDouble worked = employments.years(appliedOn);
    OptionalDouble years = stated.isPresent() ? stated : worked;
    Optional<DegreeLabel> degree = DegreeLabel.highest(degreeLabels());
    return new Evidence(
        years.isPresent() ? (Double) years.getAsDouble() : null,
        origin(stated, worked),
        degree.map(DegreeLabel::degree).orElse(Degree.UNKNOWN),
        degree.map(DegreeLabel::label).orElse(null),
        form.languages(),
        form.answers(),
        employments.resume(),
        form.coverLetter());
  }

  private static YearsOrigin origin(OptionalDouble stated, OptionalDouble worked) {
    if (stated.isPresent()) {
      return YearsOrigin.STATED;
    }
    return worked.isPresent() ? YearsOrigin.EMPLOYMENT_DATES : YearsOrigin.UNKNOWN;
  }

  private List<String> degreeLabels() {
    List<String> labels = new ArrayList<>();
    for (JsonNode education : candidate.path("educations")) {
      String label = JsonText.string(education.path("degree"));
      if (label != null) {
        labels.add(label);
      }
    }
    return labels;
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

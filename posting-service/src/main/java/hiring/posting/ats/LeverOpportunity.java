package hiring.posting.ats;

import hiring.posting.domain.Candidate;
import hiring.posting.domain.Notification;
import hiring.posting.domain.Submission;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** {@code data} of {@code GET /opportunities/{id}?expand=applications}, as the one submission. */
record LeverOpportunity(JsonNode opportunity) {

  private static final int EARLIEST_YEAR = 1900;
  private static final int LATEST_YEAR = 2100;

  boolean isArchived() {
    return opportunity.path("archived").isObject();
  }

  @Nullable String archiveReason() {
    return idOf(opportunity.path("archived").path("reason"));
  }

  /** When it was archived; null where it does not say. */
  @Nullable Instant archivedAt() {
    return Payload.instant(opportunity.path("archived").path("archivedAt"));
  }

  /** The stage's name; null where it was not expanded. */
  @Nullable String stage() {
    return JsonText.string(opportunity.path("stage").path("text"));
  }

  List<String> applicationIds() {
    List<String> ids = new ArrayList<>();
    for (JsonNode application : opportunity.path("applications")) {
      String id = idOf(application);
      if (id != null) {
        ids.add(id);
      }
    }
    return ids;
  }

  /**
   * @param resumes {@code data} of its résumés; may be missing
   */
  Submission submission(Notification notification, JsonNode resumes) throws MissingFieldException {
    JsonNode application = application(notification.ids().get("applicationId"));
    Instant appliedAt = appliedAt(application);
    return new Submission(
        appliedAt,
        null,
        notification.account().source(),
        notification.account().tenant(),
        required(idOf(application), "data.applications[].id"),
        required(idOf(opportunity.path("contact")), "data.contact"),
        required(idOf(application.path("posting")), "data.applications[].posting"),
        notification.via(),
        false,
        null,
        candidate(),
        new Profile(
                form(application), employments(resumes), Profile.degrees(schools(resumes)), null)
            .evidence(appliedAt));
  }

  private JsonNode application(@Nullable String id) throws MissingFieldException {
    for (JsonNode application : opportunity.path("applications")) {
      if (application.isObject() && Objects.equals(idOf(application), id)) {
        return application;
      }
    }
    throw new MissingFieldException("data.applications");
  }

  private Instant appliedAt(JsonNode application) throws MissingFieldException {
    for (JsonNode holder : List.of(application, opportunity)) {
      JsonNode at = holder.path("createdAt");
      if (at.isIntegralNumber() && at.canConvertToLong()) {
        return Instant.ofEpochMilli(at.longValue());
      }
    }
    throw new MissingFieldException("data.applications[].createdAt");
  }

  private Candidate candidate() {
    List<String> emails = new ArrayList<>();
    for (JsonNode email : opportunity.path("emails")) {
      String text = JsonText.string(email);
      if (text != null) {
        emails.add(text);
      }
    }
    return new Candidate(
        JsonText.string(opportunity.path("name")),
        emails,
        JsonText.values(opportunity.path("phones")));
  }

  private static Form form(JsonNode application) {
    Form form = new Form();
    for (JsonNode questions : application.path("customQuestions")) {
      for (JsonNode field : questions.path("fields")) {
        String question = JsonText.string(field.path("text"));
        String answer = JsonText.answer(field.path("value"));
        if (question != null && answer != null) {
          form.answer(question, answer);
        }
      }
    }
    return form;
  }

  private static Employments employments(JsonNode resumes) {
    List<Employments.Period> periods = new ArrayList<>();
    List<String> lines = new ArrayList<>();
    for (JsonNode position : newest(resumes).path("positions")) {
      LocalDate start = month(position.path("start"));
      LocalDate end = month(position.path("end"));
      // An end that cannot be read is not the same as none.
      if (start != null && (end != null || position.path("end").size() == 0)) {
        periods.add(new Employments.Period(start, end));
      }
      String line =
          Stream.of(position.path("title"), position.path("org"))
              .map(JsonText::string)
              .filter(Objects::nonNull)
              .collect(Collectors.joining(", "));
      if (!line.isEmpty()) {
        lines.add(line);
      }
    }
    return new Employments(List.copyOf(periods), List.copyOf(lines));
  }

  private static JsonNode schools(JsonNode resumes) {
    return newest(resumes).path("schools");
  }

  /** The first day of {@code {year, month}}; null for what is no such month. */
  private static @Nullable LocalDate month(JsonNode date) {
    int year = date.path("year").asInt(0);
    int month = date.path("month").asInt(1);
    return year < EARLIEST_YEAR || year > LATEST_YEAR || month < 1 || month > 12
        ? null
        : LocalDate.of(year, month, 1);
  }

  /** The résumé that was added last, as Lever read it. */
  private static JsonNode newest(JsonNode resumes) {
    JsonNode newest = resumes.path(0);
    for (JsonNode resume : resumes) {
      if (resume.path("createdAt").asLong(0) > newest.path("createdAt").asLong(0)) {
        newest = resume;
      }
    }
    return newest.path("parsedData");
  }

  /** An id, whether it was expanded or not. */
  private static @Nullable String idOf(JsonNode node) {
    return JsonText.id(node.isObject() ? node.path("id") : node);
  }

  private static String required(@Nullable String value, String field)
      throws MissingFieldException {
    if (value == null) {
      throw new MissingFieldException(field);
    }
    return value;
  }
}

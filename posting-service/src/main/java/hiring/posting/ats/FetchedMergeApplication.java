package hiring.posting.ats;

import hiring.posting.domain.Candidate;
import hiring.posting.domain.Change;
import hiring.posting.domain.Notification;
import hiring.posting.domain.Submission;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The answer to {@code GET /applications/{id}} of Merge, as the one submission. Where the account
 * names the ATS behind Merge, the ids are that ATS's own ({@code remote_id}), so that the same
 * application seen directly is the same; else Merge's.
 */
record FetchedMergeApplication(JsonNode application) {

  Submission submission(Notification notification) throws MissingFieldException {
    JsonNode candidate = application.path("candidate");
    Instant appliedAt = appliedAt();
    return new Submission(
        appliedAt,
        null,
        notification.account().source(),
        notification.account().tenant(),
        id(notification),
        id(notification, candidate, "candidate."),
        id(notification, application.path("job"), "job."),
        notification.via(),
        false,
        null,
        candidate(candidate),
        FetchedEvidence.of(
            form(),
            new Employments(List.of(), List.of()),
            List.of(),
            LocalDate.ofInstant(appliedAt, ZoneOffset.UTC)));
  }

  /** The external id of the application. */
  String id(Notification notification) throws MissingFieldException {
    return id(notification, application, "");
  }

  /** Where the application stands now. */
  Change change() throws MissingFieldException {
    if (JsonText.string(application.path("rejected_at")) != null) {
      String reason = JsonText.string(application.path("reject_reason").path("name"));
      return reason != null && reason.toLowerCase(Locale.ROOT).matches(".*withdr[ae]w.*")
          ? new Change.Withdrawn()
          : new Change.Rejected();
    }
    String stage = JsonText.string(application.path("current_stage").path("name"));
    if (stage == null) {
      throw new MissingFieldException("current_stage.name");
    }
    return stage.equalsIgnoreCase("hired")
        ? new Change.Hired()
        : new Change.StageChanged(stage.substring(0, Math.min(200, stage.length())));
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
    throw new MissingFieldException("applied_at");
  }

  private static Candidate candidate(JsonNode candidate) {
    String name =
        Stream.of(candidate.path("first_name"), candidate.path("last_name"))
            .map(JsonText::string)
            .filter(Objects::nonNull)
            .collect(Collectors.joining(" "));
    return new Candidate(
        name.isEmpty() ? null : name,
        JsonText.values(candidate.path("email_addresses")),
        JsonText.values(candidate.path("phone_numbers")));
  }

  private Form form() {
    Form form = new Form();
    for (JsonNode given : application.path("screening_question_answers")) {
      JsonNode asked = given.path("question");
      String question = JsonText.string(asked.isObject() ? asked.path("title") : asked);
      String answer = JsonText.answer(given.path("answer"));
      if (question != null && answer != null) {
        form.answer(question, answer);
      }
    }
    return form;
  }

  private static String id(Notification notification, JsonNode node, String path)
      throws MissingFieldException {
    boolean own = notification.account().source().equals(notification.via());
    String field = own ? "id" : "remote_id";
    @Nullable String id = JsonText.id(node.path(field));
    if (id == null) {
      throw new MissingFieldException(path + field);
    }
    return id;
  }
}

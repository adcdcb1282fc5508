package hiring.posting.ats;

import hiring.posting.domain.Account;
import hiring.posting.domain.Candidate;
import hiring.posting.domain.Change;
import hiring.posting.domain.Submission;
import java.time.Instant;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * An application as Merge tells of it, in a webhook or when it is asked, its objects expanded. The
 * ids are those of the ATS behind Merge.
 */
record MergeApplication(Payload data) {

  /** The application's id in the ATS behind Merge. */
  String id() throws MissingFieldException {
    return data.id("remote_id");
  }

  boolean isRejected() {
    return data.node().hasNonNull("rejected_at");
  }

  /** Where it stands, as far as its reason or its stage is told. */
  Change change(EndReasons reasons) throws MissingFieldException {
    if (isRejected()) {
      Payload reason = data.at("reject_reason");
      return reasons.ending(
          null,
          reason.optionalId("id"),
          reason.optionalId("remote_id"),
          reason.optionalText("name"));
    }
    String stage = data.at("current_stage").text("name");
    return stage.toLowerCase(Locale.ROOT).equals("hired")
        ? new Change.Hired()
        : Telling.stage(stage);
  }

  Submission submission(Account account, String via) throws MissingFieldException {
    Instant appliedAt = data.time("applied_at", "remote_created_at");
    Payload candidate = data.at("candidate");
    return new Submission(
        appliedAt,
        null,
        account.source(),
        account.tenant(),
        id(),
        candidate.id("remote_id"),
        data.at("job").id("remote_id"),
        via,
        false,
        null,
        candidate(candidate),
        new Profile(
                form(),
                Employments.read(candidate.node().path("employments")),
                Profile.degrees(candidate.node().path("educations")),
                null)
            .evidence(appliedAt));
  }

  private static Candidate candidate(Payload candidate) {
    String name =
        Stream.of("first_name", "last_name")
            .map(candidate::optionalText)
            .filter(part -> part != null)
            .collect(Collectors.joining(" "));
    return new Candidate(
        name.isEmpty() ? null : name,
        JsonText.values(candidate.node().path("email_addresses")),
        JsonText.values(candidate.node().path("phone_numbers")));
  }

  private Form form() {
    Form form = new Form();
    for (JsonNode given : data.node().path("screening_question_answers")) {
      JsonNode asked = given.path("question");
      String question = JsonText.string(asked.isObject() ? asked.path("title") : asked);
      String answer = JsonText.answer(given.path("answer"));
      if (question != null && answer != null) {
        form.answer(question, answer);
      }
    }
    return form;
  }
}

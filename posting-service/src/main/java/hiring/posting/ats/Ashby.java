package hiring.posting.ats;

import hiring.posting.domain.Account;
import hiring.posting.domain.Candidate;
import hiring.posting.domain.Change;
import hiring.posting.domain.Submission;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Ashby's webhooks, as its public documents describe them: {@code Ashby-Signature: sha256=<hex>},
 * an HMAC over the body as received; the body's {@code action} says what happened. One {@code
 * webhookActionId} is shared by the actions that one step causes, so that a delivery is known by
 * both.
 *
 * <p>It tries again 10 times over some three hours, but never after 401, 403, 404, 405 or 410: what
 * no key fits is answered 503.
 */
public final class Ashby implements Ats {

  private static final String SOURCE = "ashby";
  private static final int UNAVAILABLE = 503;

  /** Its documented actions that change nothing here. */
  private static final Set<String> OTHER_ACTIONS =
      Set.of(
          "interviewPlanTransition",
          "interviewScheduleCreate",
          "interviewScheduleUpdate",
          "jobCreate",
          "jobUpdate",
          "offerCreate",
          "offerUpdate",
          "offerDelete",
          "pushToHRIS",
          "surveySubmit");

  private final EndReasons reasons;

  /**
   * @param withdrawals names of archive reasons by which the candidate left, beside those whose
   *     type says so
   */
  public Ashby(List<String> withdrawals) {
    this.reasons = new EndReasons(withdrawals);
  }

  @Override
  public String source() {
    return SOURCE;
  }

  @Override
  public int unsignedStatus() {
    return UNAVAILABLE;
  }

  @Override
  public boolean triesAgain() {
    return true;
  }

  @Override
  public Reading read(Delivery delivery, SigningKeys keys) {
    String signature = delivery.header("Ashby-Signature").orElse("").strip();
    return keys.fit(delivery.body(), Signature.hex(Signature.after("sha256=", signature)))
        ? JsonBody.read(delivery.body(), body -> says(delivery, body))
        : new Reading.Unsigned();
  }

  private Reading says(Delivery delivery, Payload body) throws MissingFieldException {
    String action = body.word("action");
    String step = body.optionalId("webhookActionId");
    Telling telling =
        new Telling(
            new Account(SOURCE, delivery.tenant()),
            action,
            delivery.id(SOURCE, step == null ? "" : step + "/" + action));
    Payload data = body.at("data");
    Payload application = data.at("application");
    return switch (action) {
      case "ping" -> new Reading.Ping();
      case "applicationSubmit" -> telling.applied(submission(delivery.tenant(), application));
      case "candidateStageChange" -> moved(telling, application, true);
      case "applicationUpdate" -> moved(telling, application, false);
      case "candidateHire" ->
          telling.changed(application.id("id"), application.time("updatedAt"), new Change.Hired());
      case "candidateDelete" ->
          telling.erased(data.at("candidate").id("id"), List.of(), delivery.receivedAt());
      case "candidateMerge" ->
          telling.merged(
              data.id("deletedCandidateId"),
              data.at("mergedCandidate").id("id"),
              delivery.receivedAt());
      default -> new Reading.Ignored(OTHER_ACTIONS.contains(action) ? action : "other");
    };
  }

  /**
   * Ashby archives and takes back by a change of stage, and says only how things stand after it. An
   * application that was moved goes on; one of which something else was changed need not.
   */
  private Reading moved(Telling telling, Payload application, boolean toStage)
      throws MissingFieldException {
    String id = application.id("id");
    return switch (application.word("status")) {
      case "Archived" -> {
        Payload reason = application.at("archiveReason");
        yield telling.changed(
            id,
            application.time("archivedAt", "updatedAt"),
            reasons.ending(
                ending(reason.word("reasonType")),
                reason.optionalId("id"),
                reason.optionalText("text"),
                reason.optionalText("reasonType")));
      }
      case "Hired" -> telling.changed(id, application.time("updatedAt"), new Change.Hired());
      default ->
          toStage
              ? telling.changed(
                  id,
                  application.time("updatedAt"),
                  new Change.Reopened(),
                  Telling.stage(application.at("currentInterviewStage").text("title")))
              : telling.ignored();
    };
  }

  /** What its type of an archive reason says; null for {@code Other}. */
  private static @Nullable Change ending(String reasonType) {
    return switch (reasonType) {
      case "RejectedByCandidate" -> new Change.Withdrawn();
      case "RejectedByOrg" -> new Change.Rejected();
      default -> null;
    };
  }

  private static Submission submission(String tenant, Payload application)
      throws MissingFieldException {
    Instant appliedAt = application.time("createdAt");
    Payload candidate = application.at("candidate");
    return new Submission(
        appliedAt,
        null,
        SOURCE,
        tenant,
        application.id("id"),
        candidate.id("id"),
        application.at("job").id("id"),
        SOURCE,
        false,
        null,
        new Candidate(
            candidate.optionalText("name"),
            value(candidate, "primaryEmailAddress"),
            value(candidate, "primaryPhoneNumber")),
        Profile.of(form(application.node())).evidence(appliedAt));
  }

  private static List<String> value(Payload candidate, String name) {
    @Nullable String value = candidate.at(name).optionalText("value");
    return value == null ? List.of() : List.of(value);
  }

  private static Form form(JsonNode application) {
    Form form = new Form();
    for (JsonNode field : application.path("customFields")) {
      String question = JsonText.string(field.path("title"));
      String answer = JsonText.answer(field.path("value"));
      if (question != null && answer != null) {
        form.answer(question, answer);
      }
    }
    return form;
  }
}

package hiring.posting.ats;

import hiring.posting.domain.Change;
import hiring.posting.domain.Notice;
import hiring.posting.domain.Notification;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Lever's API, as its public documents describe it: an API key as the user of basic authentication;
 * {@code GET /opportunities/{id}}, its résumés and archive reasons; what is asked for lies in
 * {@code data}. Of archive reasons every account has {@code Hired}; all others are the company's
 * own words, and only those that say that the candidate left mean a withdrawal.
 */
final class LeverApi implements AtsApi {

  private static final EndReasons REASONS = new EndReasons(List.of());

  @Override
  public String via() {
    return "lever";
  }

  @Override
  public Map<String, String> headers(ApiToken token) {
    byte[] user = (token.token() + ":").getBytes(StandardCharsets.UTF_8);
    return Map.of("Authorization", "Basic " + Base64.getEncoder().encodeToString(user));
  }

  @Override
  public ApiStep next(Notification notification, ApiAnswers answers) {
    String id = notification.ids().get("opportunityId");
    if (id == null || !ApiResource.isSegment(id)) {
      return new ApiStep.Lacks("opportunityId");
    }
    ApiResource resource =
        new ApiResource(
            List.of("opportunities", id), List.of("expand=applications", "expand=stage"), false);
    if (!answers.has(resource)) {
      return new ApiStep.Ask(resource);
    }
    LeverOpportunity opportunity = new LeverOpportunity(answers.to(resource).path("data"));
    return switch (notification.action()) {
      case "applicationCreated" -> applied(notification, id, opportunity, answers);
      case "candidateStageChange" -> {
        String stage = opportunity.stage();
        yield stage == null
            ? new ApiStep.Lacks("data.stage.text")
            : changed(notification, opportunity, new Change.StageChanged(stage));
      }
      case "candidateArchiveChange" -> archived(notification, opportunity, answers);
      case "candidateHired" -> changed(notification, opportunity, new Change.Hired());
      default -> new ApiStep.Lacks("action");
    };
  }

  private static ApiStep applied(
      Notification notification, String id, LeverOpportunity opportunity, ApiAnswers answers) {
    ApiResource resumes = new ApiResource(List.of("opportunities", id, "resumes"), List.of(), true);
    if (!answers.has(resumes)) {
      return new ApiStep.Ask(resumes);
    }
    try {
      return new ApiStep.Says(
          List.of(
              new Notice.Applied(
                  opportunity.submission(notification, answers.to(resumes).path("data")))));
    } catch (MissingFieldException e) {
      return new ApiStep.Lacks(e.field());
    }
  }

  private static ApiStep archived(
      Notification notification, LeverOpportunity opportunity, ApiAnswers answers) {
    if (!opportunity.isArchived()) {
      return changed(notification, opportunity, new Change.Reopened());
    }
    String reason = opportunity.archiveReason();
    if (reason == null || !ApiResource.isSegment(reason)) {
      return changed(notification, opportunity, new Change.Rejected());
    }
    ApiResource resource = new ApiResource(List.of("archive_reasons", reason), List.of(), true);
    return answers.has(resource)
        ? changed(notification, opportunity, ended(answers.to(resource).path("data")))
        : new ApiStep.Ask(resource);
  }

  private static Change ended(JsonNode reason) {
    @Nullable String text = JsonText.string(reason.path("text"));
    return text != null && text.toLowerCase(Locale.ROOT).equals("hired")
        ? new Change.Hired()
        : REASONS.ending(text);
  }

  /** Lever moves opportunities; what it moves is every application in one. */
  private static ApiStep changed(
      Notification notification, LeverOpportunity opportunity, Change change) {
    Function<String, Notice> notice =
        id -> new Notice.Changed(notification.account(), id, notification.occurredAt(), change);
    List<Notice> notices = opportunity.applicationIds().stream().map(notice).toList();
    return notices.isEmpty() ? new ApiStep.Lacks("data.applications") : new ApiStep.Says(notices);
  }
}

package hiring.posting.ats;

import hiring.posting.domain.Change;
import hiring.posting.domain.Notice;
import hiring.posting.domain.Notification;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Lever's API, as its public documents describe it: an API key as the user of basic authentication;
 * {@code GET /opportunities/{id}}, its résumés, archive reasons and contacts; what is asked for
 * lies in {@code data}. Archive reasons are of type {@code hired} or {@code non-hired}; of the
 * latter, which are the company's own words, those that say that the candidate left mean a
 * withdrawal.
 *
 * <p>What a notification says happened is nothing but a reason to look: what follows is what the
 * answers say. A hire that they do not show, and a deletion of whose contact opportunities are
 * left, are not understood.
 */
final class LeverApi implements AtsApi {

  private static final String HIRED = "hired";

  private final EndReasons reasons;

  /**
   * @param withdrawals names or ids of archive reasons by which the candidate left
   */
  LeverApi(List<String> withdrawals) {
    this.reasons = new EndReasons(withdrawals);
  }

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
    return notification.action().equals("candidateDeleted")
        ? deleted(notification, answers)
        : opportunity(notification, answers);
  }

  private ApiStep opportunity(Notification notification, ApiAnswers answers) {
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
            : changed(
                notification,
                opportunity,
                notification.occurredAt(),
                new Change.StageChanged(stage));
      }
      case "candidateArchiveChange" ->
          opportunity.isArchived()
              ? ended(notification, opportunity, answers)
              : changed(
                  notification, opportunity, notification.occurredAt(), new Change.Reopened());
      case "candidateHired" -> hired(notification, opportunity, answers);
      default -> new ApiStep.Lacks("action");
    };
  }

  /**
   * The contact is the person: they are deleted where it is gone, or none of its opportunities is
   * left. That the one opportunity is not there proves nothing, as anyone can make up its id.
   */
  private static ApiStep deleted(Notification notification, ApiAnswers answers) {
    String id = notification.ids().get("contactId");
    if (id == null || !ApiResource.isSegment(id)) {
      return new ApiStep.Lacks("contactId");
    }
    ApiResource contact = new ApiResource(List.of("contacts", id), List.of(), true);
    if (!answers.has(contact)) {
      return new ApiStep.Ask(contact);
    }
    ApiStep erased =
        new ApiStep.Says(
            List.of(
                new Notice.CandidateErased(notification.account(), id, notification.occurredAt())));
    if (answers.to(contact).isMissingNode()) {
      return erased;
    }
    ApiResource left =
        new ApiResource(
            List.of("opportunities"),
            List.of("contact_id=" + id, "confidentiality=all", "limit=1"),
            false);
    if (!answers.has(left)) {
      return new ApiStep.Ask(left);
    }
    JsonNode opportunities = answers.to(left).path("data");
    return opportunities.isArray() && opportunities.isEmpty()
        ? erased
        : new ApiStep.Lacks("data.deleted");
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

  /** Archived as hired, or in a stage of that name. */
  private ApiStep hired(
      Notification notification, LeverOpportunity opportunity, ApiAnswers answers) {
    if (opportunity.isArchived()) {
      return ended(notification, opportunity, answers);
    }
    return isHired(opportunity.stage())
        ? changed(notification, opportunity, notification.occurredAt(), new Change.Hired())
        : new ApiStep.Lacks("data.archived");
  }

  private ApiStep ended(
      Notification notification, LeverOpportunity opportunity, ApiAnswers answers) {
    Instant at = Objects.requireNonNullElse(opportunity.archivedAt(), notification.occurredAt());
    String reason = opportunity.archiveReason();
    if (reason == null || !ApiResource.isSegment(reason)) {
      return changed(notification, opportunity, at, new Change.Rejected());
    }
    ApiResource resource = new ApiResource(List.of("archive_reasons", reason), List.of(), true);
    return answers.has(resource)
        ? changed(notification, opportunity, at, ending(reason, answers.to(resource).path("data")))
        : new ApiStep.Ask(resource);
  }

  private Change ending(String id, JsonNode reason) {
    @Nullable String type = JsonText.string(reason.path("type"));
    @Nullable String text = JsonText.string(reason.path("text"));
    return isHired(type == null ? text : type)
        ? new Change.Hired()
        : reasons.ending(null, id, text);
  }

  private static boolean isHired(@Nullable String word) {
    return word != null && word.toLowerCase(Locale.ROOT).equals(HIRED);
  }

  /** Lever moves opportunities; what it moves is every application in one. */
  private static ApiStep changed(
      Notification notification, LeverOpportunity opportunity, Instant at, Change change) {
    Function<String, Notice> notice =
        id -> new Notice.Changed(notification.account(), id, at, change);
    List<Notice> notices = opportunity.applicationIds().stream().map(notice).toList();
    return notices.isEmpty() ? new ApiStep.Lacks("data.applications") : new ApiStep.Says(notices);
  }
}

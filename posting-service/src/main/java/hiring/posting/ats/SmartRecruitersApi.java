package hiring.posting.ats;

import hiring.posting.domain.Change;
import hiring.posting.domain.Notice;
import hiring.posting.domain.Notification;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * SmartRecruiters' API, as its public documents describe it: header {@code X-SmartToken}; {@code
 * GET /candidates/{id}} is the person, {@code GET /candidates/{id}/jobs/{jobId}} how they stand
 * with one job. The {@code Link} header of a webhook is not followed: the same is found from ids.
 */
final class SmartRecruitersApi implements AtsApi {

  /** Its documented statuses of who is still considered; of one that is unheard of, who knows. */
  private static final Set<String> ACTIVE =
      Set.of("LEAD", "NEW", "IN_REVIEW", "INTERVIEW", "OFFER", "OFFERED");

  @Override
  public String via() {
    return "smartrecruiters";
  }

  @Override
  public Map<String, String> headers(ApiToken token) {
    return Map.of("X-SmartToken", token.token());
  }

  @Override
  public ApiStep next(Notification notification, ApiAnswers answers) {
    String candidateId = notification.ids().get("candidateId");
    String jobId = notification.ids().get("jobId");
    if (candidateId == null || !ApiResource.isSegment(candidateId)) {
      return new ApiStep.Lacks("candidateId");
    }
    if (jobId == null || !ApiResource.isSegment(jobId)) {
      return new ApiStep.Lacks("jobId");
    }
    ApiResource job =
        new ApiResource(List.of("candidates", candidateId, "jobs", jobId), List.of(), false);
    if (!answers.has(job)) {
      return new ApiStep.Ask(job);
    }
    return switch (notification.action()) {
      case "application.created" -> {
        ApiResource candidate =
            new ApiResource(List.of("candidates", candidateId), List.of(), false);
        yield answers.has(candidate)
            ? new ApiStep.Says(
                List.of(
                    new Notice.Applied(
                        new SmartRecruitersCandidate(answers.to(candidate), answers.to(job))
                            .submission(notification, candidateId, jobId))))
            : new ApiStep.Ask(candidate);
      }
      case "application.status.updated" ->
          changed(notification, candidateId, jobId, answers.to(job));
      default -> new ApiStep.Lacks("action");
    };
  }

  private static ApiStep changed(
      Notification notification, String candidateId, String jobId, JsonNode job) {
    @Nullable String status = JsonText.string(job.path("status"));
    if (status == null) {
      return new ApiStep.Lacks("status");
    }
    String id = SmartRecruitersCandidate.applicationId(candidateId, jobId);
    return new ApiStep.Says(
        changes(status, JsonText.string(job.path("subStatus"))).stream()
            .<Notice>map(change ->
                new Notice.Changed(notification.account(), id, notification.occurredAt(), change))
            .toList());
  }

  /** Moved to an active status, an application that had ended goes on. */
  private static List<Change> changes(String status, @Nullable String subStatus) {
    return switch (status) {
      case "HIRED" -> List.of(new Change.Hired());
      case "REJECTED" -> List.of(new Change.Rejected());
      case "WITHDRAWN" -> List.of(new Change.Withdrawn());
      default -> {
        Change stage = Telling.stage(subStatus == null ? status : status + " / " + subStatus);
        yield ACTIVE.contains(status) ? List.of(new Change.Reopened(), stage) : List.of(stage);
      }
    };
  }
}

package hiring.posting.ats;

import hiring.posting.domain.Change;
import hiring.posting.domain.Notice;
import hiring.posting.domain.Notification;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * SmartRecruiters' API, as its public documents describe it: header {@code X-SmartToken}; {@code
 * GET /candidates/{id}} is the person, {@code GET /candidates/{id}/jobs/{jobId}} how they stand
 * with one job. The {@code Link} header of a webhook is not followed: the same is found from ids.
 */
final class SmartRecruitersApi implements AtsApi {

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
    @Nullable String subStatus = JsonText.string(job.path("subStatus"));
    Change change =
        switch (status) {
          case null -> null;
          case "HIRED" -> new Change.Hired();
          case "REJECTED" -> new Change.Rejected();
          case "WITHDRAWN" -> new Change.Withdrawn();
          default -> Telling.stage(subStatus == null ? status : status + " / " + subStatus);
        };
    return change == null
        ? new ApiStep.Lacks("status")
        : new ApiStep.Says(
            List.of(
                new Notice.Changed(
                    notification.account(),
                    SmartRecruitersCandidate.applicationId(candidateId, jobId),
                    notification.occurredAt(),
                    change)));
  }
}

package hiring.posting.ats;

import hiring.posting.domain.Change;
import hiring.posting.domain.Notice;
import hiring.posting.domain.Notification;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Merge's API, as its public documents describe it: the key of our installation as a bearer token,
 * that of the customer's linked account as {@code X-Account-Token}; {@code GET /applications/{id}}
 * with what it refers to expanded.
 */
final class MergeApi implements AtsApi {

  private static final String EXPAND = "expand=candidate,job,current_stage,reject_reason";

  private final EndReasons reasons;

  /**
   * @param withdrawals names or ids of reject reasons by which the candidate left
   */
  MergeApi(List<String> withdrawals) {
    this.reasons = new EndReasons(withdrawals);
  }

  @Override
  public String via() {
    return "merge";
  }

  @Override
  public boolean needsBoth() {
    return true;
  }

  @Override
  public Map<String, String> headers(ApiToken token) {
    return Map.of("Authorization", "Bearer " + token.token(), "X-Account-Token", token.account());
  }

  @Override
  public ApiStep next(Notification notification, ApiAnswers answers) {
    String id = notification.ids().get("applicationId");
    if (id == null || !ApiResource.isSegment(id)) {
      return new ApiStep.Lacks("applicationId");
    }
    ApiResource resource = new ApiResource(List.of("applications", id), List.of(EXPAND), false);
    if (!answers.has(resource)) {
      return new ApiStep.Ask(resource);
    }
    MergeApplication application = new MergeApplication(new Payload(answers.to(resource), ""));
    try {
      return switch (notification.action().toLowerCase(Locale.ROOT)) {
        case "application.added", "application.created" ->
            new ApiStep.Says(
                List.of(
                    new Notice.Applied(
                        application.submission(notification.account(), notification.via()))));
        case "application.changed", "application.updated" ->
            changed(notification, application.id(), application.change(reasons));
        default -> new ApiStep.Lacks("action");
      };
    } catch (MissingFieldException e) {
      return new ApiStep.Lacks(e.field());
    }
  }

  private static ApiStep changed(Notification notification, String id, Change change) {
    return new ApiStep.Says(
        List.of(new Notice.Changed(notification.account(), id, notification.occurredAt(), change)));
  }
}

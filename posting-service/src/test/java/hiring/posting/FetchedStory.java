package hiring.posting;

import static hiring.posting.VendorDouble.fixture;

import hiring.contract.Ids;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What happens to one application of an ATS whose webhooks hold ids alone, in the order in which it
 * happened.
 *
 * @param externalApplicationId the ATS's own
 * @param effects how often which event is to be told
 */
record FetchedStory(
    String source, String externalApplicationId, List<Step> steps, Map<String, Integer> effects) {

  /**
   * One of them.
   *
   * @param delivery the fixture that tells of it
   * @param answers what the vendor's API says from then on, by path
   * @param status as which the application stands then
   */
  record Step(String delivery, Map<String, String> answers, String status) {}

  private static final Map<String, Integer> EACH_ONCE =
      Map.of(
          "ApplicationReceived", 1,
          "ApplicationRejected", 1,
          "ApplicationWithdrawn", 1,
          "ApplicationHired", 1,
          "ApplicationErased", 1);

  static Stream<FetchedStory> all() {
    return Stream.of(lever(), smartRecruiters(), merge());
  }

  /** The last step but the deletion: as it says, it stands in the end. */
  Step end() {
    return steps.get(steps.size() - 2);
  }

  String applicationId(String tenant) {
    String ats = source.equals("merge") ? "greenhouse" : source;
    return Ids.applicationId(ats, account(tenant), externalApplicationId).toString();
  }

  /** What Merge tells of is in an account of Greenhouse; others tell of the same application. */
  String account(String tenant) {
    return source.equals("merge") ? "fetched-" + tenant : tenant;
  }

  @Override
  public String toString() {
    return source;
  }

  private static FetchedStory lever() {
    return new FetchedStory(
        "lever",
        "ap-42",
        List.of(
            new Step("application-created", opportunity("null"), "received"),
            new Step("candidate-stage-change", opportunity("null"), "received"),
            new Step("candidate-archive-change", archived("reason-unfit"), "rejected"),
            new Step("candidate-archive-change-back", opportunity("null"), "received"),
            new Step(
                "candidate-archive-change-withdrawn", archived("reason-withdrew"), "withdrawn"),
            new Step("candidate-hired", archived("reason-hired"), "hired"),
            new Step("candidate-deleted", Map.of(), "erased")),
        effects(1, 1));
  }

  private static FetchedStory smartRecruiters() {
    String moved = "application-status-updated";
    return new FetchedStory(
        "smartrecruiters",
        "c-42:4000001",
        List.of(
            new Step("application-created", job("NEW"), "received"),
            new Step(moved, job("INTERVIEW"), "received"),
            new Step(moved, job("REJECTED"), "rejected"),
            new Step(moved, job("IN_REVIEW"), "received"),
            new Step(moved, job("WITHDRAWN"), "withdrawn"),
            new Step(moved, job("OFFERED"), "received"),
            new Step(moved, job("HIRED"), "hired"),
            new Step("candidate-deleted", Map.of(), "erased")),
        effects(2, 3));
  }

  private static FetchedStory merge() {
    String reason = "{\"id\": \"r-1\", \"name\": \"Too junior\"}";
    Map<String, Integer> effects = new TreeMap<>(EACH_ONCE);
    effects.remove("ApplicationWithdrawn");
    effects.put("ApplicationStageChanged", 1);
    return new FetchedStory(
        "merge",
        "70042",
        List.of(
            new Step("application-added-thin", expanded("Phone screen", "null", ""), "received"),
            new Step("application-changed-thin", expanded("Phone screen", "null", ""), "received"),
            new Step(
                "application-changed-rejected-thin",
                expanded("Phone screen", "\"" + appliedAt() + "\"", reason),
                "rejected"),
            new Step("application-changed-hired-thin", expanded("Hired", "null", ""), "hired"),
            new Step("application-removed", Map.of(), "erased")),
        effects);
  }

  private static Map<String, Integer> effects(int reopened, int stages) {
    Map<String, Integer> effects = new TreeMap<>(EACH_ONCE);
    effects.put("ApplicationReopened", reopened);
    effects.put("ApplicationStageChanged", stages);
    return effects;
  }

  private static Map<String, String> archived(String reason) {
    return opportunity("{\"reason\": \"" + reason + "\"}");
  }

  private static Map<String, String> opportunity(String archived) {
    Map<String, String> answers = new HashMap<>();
    answers.put(
        "opportunities/op-42",
        fixture("/lever/opportunity.json")
            .replace("\"archived\": null", "\"archived\": " + archived)
            .replace("250d8f03-738a-4bba-a671-8a3d73477145", "op-42")
            .replace("7f23e772-f2cb-4ebb-b33f-54b872999992", "co-42")
            .replace("cdb4ce67-3b9c-4d4b-8b53-3d1d6f2f0042", "ap-42")
            .replace("1772445600000", Long.toString(appliedAt().toEpochMilli())));
    answers.put("opportunities/op-42/resumes", fixture("/lever/resumes.json"));
    answers.put("opportunities", "{\"data\": [{\"id\": \"op-42\"}]}");
    answers.put("contacts/co-42", "{\"data\": {\"id\": \"co-42\"}}");
    answers.put("archive_reasons/reason-unfit", reason("non-hired", "Underqualified"));
    answers.put("archive_reasons/reason-withdrew", reason("non-hired", "Moved away"));
    answers.put("archive_reasons/reason-hired", reason("hired", "Taken on"));
    return answers;
  }

  private static String reason(String type, String text) {
    return "{\"data\": {\"type\": \"" + type + "\", \"text\": \"" + text + "\"}}";
  }

  private static Instant appliedAt() {
    return Instant.now().minus(Duration.ofDays(2));
  }

  private static Map<String, String> expanded(String stage, String rejectedAt, String reason) {
    return Map.of(
        "applications/22222222-0000-4000-8000-000000000042",
        fixture("/merge/application.json")
            .replace("2026-03-02T10:00:00Z", appliedAt().toString())
            .replace("\"rejected_at\": null", "\"rejected_at\": " + rejectedAt)
            .replace(
                "\"reject_reason\": null",
                "\"reject_reason\": " + (reason.isEmpty() ? "null" : reason))
            .replace("Phone screen", stage));
  }

  private static Map<String, String> job(String status) {
    return Map.of(
        "candidates/c-42",
        fixture("/smartrecruiters/candidate.json"),
        "candidates/c-42/jobs/4000001",
        "{\"status\": \"" + status + "\"}");
  }
}

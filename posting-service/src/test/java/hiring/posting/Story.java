package hiring.posting;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What happens to one application of an ATS, in the order in which it happened.
 *
 * @param deliveries the fixtures that tell of it
 * @param status as which it ends
 * @param effects how often which event is to be told
 */
record Story(String source, List<String> deliveries, String status, Map<String, Integer> effects) {

  /** One of each ATS whose webhooks tell of an application as a whole. */
  static Stream<Story> all() {
    return Stream.of(
        new Story(
            "greenhouse",
            List.of(
                "new-candidate-application",
                "candidate-stage-change",
                "reject-candidate",
                "unreject-candidate",
                "reject-candidate-withdrew",
                "hire-candidate",
                "unhire-candidate"),
            "received",
            effects(2, 1, "HireUndone")),
        new Story(
            "ashby",
            List.of(
                "application-submit",
                "candidate-stage-change",
                "application-update",
                "candidate-stage-change-archived",
                "candidate-stage-change-back",
                "application-update-withdrawn",
                "candidate-hire",
                "candidate-stage-change-hired"),
            "hired",
            effects(1, 1)),
        new Story(
            "workable",
            List.of(
                "candidate-created",
                "candidate-moved",
                "candidate-moved-disqualified",
                "candidate-moved-back",
                "candidate-moved-withdrew",
                "candidate-moved-withdrew-by-reason",
                "candidate-moved-hired"),
            "hired",
            effects(1, 2)),
        new Story(
            "merge",
            List.of(
                "application-added",
                "application-changed",
                "application-changed-rejected",
                "application-changed-withdrawn",
                "application-changed-hired"),
            "hired",
            effects(0, 1)),
        new Story(
            "generic",
            List.of(
                "application-submitted",
                "application-stage-changed",
                "application-rejected",
                "application-reopened",
                "application-withdrawn",
                "application-hired"),
            "hired",
            effects(1, 1)));
  }

  private static Map<String, Integer> effects(int reopened, int stages, String... more) {
    Map<String, Integer> effects = new TreeMap<>();
    effects.put("ApplicationReceived", 1);
    effects.put("ApplicationRejected", 1);
    effects.put("ApplicationWithdrawn", 1);
    effects.put("ApplicationHired", 1);
    effects.put("ApplicationStageChanged", stages);
    if (reopened > 0) {
      effects.put("ApplicationReopened", reopened);
    }
    for (String event : more) {
      effects.put(event, 1);
    }
    return effects;
  }

  @Override
  public String toString() {
    return source;
  }
}

package hiring.posting.ats;

import hiring.posting.domain.Account;
import hiring.posting.domain.Candidate;
import hiring.posting.domain.Change;
import hiring.posting.domain.Submission;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Workable's webhooks, as its public documents describe them: {@code X-Workable-Signature: <hex>},
 * an HMAC over the body as received. A candidate is one of one job, so their id and the job's
 * shortcode together are the application's; what is told is how they stand at delivery.
 *
 * <p>It tries again, how often is not said; what no key fits is answered 503.
 */
public final class Workable implements Ats {

  private static final String SOURCE = "workable";
  private static final int UNAVAILABLE = 503;

  private final EndReasons reasons;

  /**
   * @param withdrawals disqualification reasons by which the candidate left
   */
  public Workable(List<String> withdrawals) {
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
    String signature = delivery.header("X-Workable-Signature").orElse("").strip();
    return keys.fit(delivery.body(), Signature.hex(signature))
        ? JsonBody.read(delivery.body(), body -> says(delivery, body))
        : new Reading.Unsigned();
  }

  private Reading says(Delivery delivery, Payload body) throws MissingFieldException {
    String event = body.word("event_type");
    Payload data = body.at("data");
    Telling telling =
        new Telling(
            new Account(SOURCE, delivery.tenant()), event, delivery.id(SOURCE, id(event, data)));
    return switch (event) {
      case "candidate_created" -> telling.applied(submission(delivery.tenant(), data));
      case "candidate_moved" -> moved(telling, data);
      default -> new Reading.Ignored("other");
    };
  }

  /** One delivery is one event of one candidate at one time; otherwise it is known by its bytes. */
  private static String id(String event, Payload data) {
    String candidate = data.optionalId("id");
    String updatedAt = data.optionalText("updated_at");
    return candidate == null || updatedAt == null ? "" : event + "/" + candidate + "/" + updatedAt;
  }

  private Reading moved(Telling telling, Payload data) throws MissingFieldException {
    String id = applicationId(data);
    Instant at = data.time("updated_at");
    if (data.isTrue("withdrew")) {
      return telling.changed(id, at, new Change.Withdrawn());
    }
    if (data.isTrue("disqualified")) {
      return telling.changed(
          id, at, reasons.ending(null, data.optionalText("disqualification_reason")));
    }
    String stage = data.text("stage");
    return isHired(stage) || isHired(data.word("stage_kind"))
        ? telling.changed(id, at, Telling.stage(stage), new Change.Hired())
        : telling.changed(id, at, new Change.Reopened(), Telling.stage(stage));
  }

  private static boolean isHired(String stage) {
    return stage.toLowerCase(Locale.ROOT).equals("hired");
  }

  private static String applicationId(Payload data) throws MissingFieldException {
    return data.id("id") + ":" + data.at("job").id("shortcode");
  }

  private static Submission submission(String tenant, Payload data) throws MissingFieldException {
    Instant appliedAt = data.time("created_at");
    JsonNode candidate = data.node();
    return new Submission(
        appliedAt,
        null,
        SOURCE,
        tenant,
        applicationId(data),
        data.id("id"),
        data.at("job").id("shortcode"),
        SOURCE,
        false,
        null,
        new Candidate(name(data), texts(data, "email"), texts(data, "phone")),
        new Profile(
                form(data),
                Employments.read(candidate.path("experience_entries")),
                Profile.degrees(candidate.path("education_entries")),
                data.optionalText("summary"))
            .evidence(appliedAt));
  }

  private static @Nullable String name(Payload data) {
    String name = data.optionalText("name");
    if (name != null) {
      return name;
    }
    String parts =
        Stream.of("firstname", "lastname")
            .map(data::optionalText)
            .filter(part -> part != null)
            .collect(Collectors.joining(" "));
    return parts.isEmpty() ? null : parts;
  }

  private static List<String> texts(Payload data, String name) {
    String text = data.optionalText(name);
    return text == null ? List.of() : List.of(text);
  }

  /** Answers hold their question as text or object, and what was answered under its kind. */
  private static Form form(Payload data) {
    Form form = new Form();
    for (JsonNode given : data.node().path("answers")) {
      JsonNode asked = given.path("question");
      String question = JsonText.string(asked.isObject() ? asked.path("body") : asked);
      String answer = JsonText.answer(answer(given.path("answer")));
      if (question != null && answer != null) {
        form.answer(question, answer);
      }
    }
    String coverLetter = data.optionalText("cover_letter");
    if (coverLetter != null) {
      form.answer("cover_letter", coverLetter);
    }
    return form;
  }

  private static JsonNode answer(JsonNode answer) {
    List<String> kinds = new ArrayList<>(List.of("body", "choices", "checked", "number", "date"));
    kinds.removeIf(kind -> !answer.hasNonNull(kind));
    return kinds.isEmpty() ? answer : answer.path(kinds.getFirst());
  }
}

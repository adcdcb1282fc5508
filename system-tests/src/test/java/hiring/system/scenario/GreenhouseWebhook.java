package hiring.system.scenario;

import hiring.events.ApplicationSubmitted;
import hiring.posting.ats.Delivery;
import hiring.posting.ats.Greenhouse;
import hiring.posting.ats.Reading;
import hiring.posting.ats.SigningKeys;
import hiring.posting.codec.SubmissionCodec;
import hiring.posting.domain.Notice;
import hiring.posting.domain.Submission;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What Greenhouse sends of an applicant.
 *
 * @param headers with its signature
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record GreenhouseWebhook(byte[] body, Map<String, String> headers) {

  /** The key with which webhooks are signed. */
  public static final String SECRET = "a-secret-for-tests";

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String HMAC = "HmacSHA256";

  /**
   * A delivery.
   *
   * @param eventId Greenhouse's own of the delivery
   */
  static GreenhouseWebhook of(Applicant applicant, String eventId) {
    return signed(JSON.writeValueAsBytes(payload(applicant)), eventId);
  }

  /** What Greenhouse sends when somebody deletes the candidate there. */
  public static GreenhouseWebhook ofDeletion(Applicant applicant) {
    ObjectNode payload = JSON.createObjectNode();
    payload.put("action", "delete_candidate");
    ObjectNode person = payload.putObject("payload").putObject("person");
    person.put("id", Long.parseLong(applicant.externalId()));
    person.putArray("deleted_application_ids").add(Long.parseLong(applicant.externalId()));
    return signed(JSON.writeValueAsBytes(payload), "deletion-" + applicant.externalId());
  }

  private static GreenhouseWebhook signed(byte[] body, String eventId) {
    return new GreenhouseWebhook(
        body,
        new TreeMap<>(
            Map.of(
                "content-type",
                "application/json",
                "greenhouse-event-id",
                eventId,
                "signature",
                "sha256 " + signature(body))));
  }

  /**
   * What an integration writes that hears of the same by its own way: the same content, so the same
   * application.
   */
  ApplicationSubmitted submission() {
    Reading reading =
        new Greenhouse()
            .read(new Delivery(body, headers, "", Instant.EPOCH), new SigningKeys(List.of(SECRET)));
    return switch (reading) {
      case Reading.Submitted submitted
          when submitted.notices().getFirst() instanceof Notice.Applied(Submission submission) ->
          SubmissionCodec.toAvro(submission, submitted.deliveryId());
      default -> throw new IllegalStateException("not a submission: " + reading.getClass());
    };
  }

  private static ObjectNode payload(Applicant applicant) {
    Company company = applicant.company();
    Applicant.Profile profile = applicant.profile();
    ObjectNode payload = JSON.createObjectNode();
    payload.put("action", "new_candidate_application");
    ObjectNode application = payload.putObject("payload").putObject("application");
    application.put("id", Long.parseLong(applicant.externalId()));
    application.put("applied_at", applicant.appliedAt().toString());
    application
        .putArray("jobs")
        .addObject()
        .put(
            "id",
            switch (applicant.target()) {
              case OPEN -> company.jobId(applicant.role());
              case CLOSED -> company.closedJobId();
              case UNKNOWN -> company.unknownJobId();
            });
    ObjectNode candidate = application.putObject("candidate");
    candidate.put("id", Long.parseLong(applicant.externalId()));
    candidate.put("first_name", "Applicant").put("last_name", "" + applicant.number());
    candidate.putArray("email_addresses").addObject().put("value", applicant.address());
    ArrayNode educations = candidate.putArray("educations");
    if (profile.degree() != null) {
      educations.addObject().put("degree", profile.degree());
    }
    ArrayNode answers = application.putArray("answers");
    Integer years = profile.years();
    answer(answers, "Years of experience", years == null ? null : years.toString());
    answer(answers, "Programming languages", String.join("; ", profile.languages()));
    answer(answers, Terms.PERMIT, profile.permit());
    answer(answers, "Cover letter", profile.letter());
    return payload;
  }

  private static void answer(ArrayNode answers, String question, @Nullable String answer) {
    if (answer != null && !answer.isEmpty()) {
      answers.addObject().put("question", question).put("answer", answer);
    }
  }

  private static String signature(byte[] body) {
    try {
      Mac mac = Mac.getInstance(HMAC);
      mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), HMAC));
      return HexFormat.of().formatHex(mac.doFinal(body));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has " + HMAC, e);
    }
  }
}

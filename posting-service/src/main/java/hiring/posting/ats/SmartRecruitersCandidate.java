package hiring.posting.ats;

import hiring.posting.domain.Candidate;
import hiring.posting.domain.Notification;
import hiring.posting.domain.Submission;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A candidate and how they stand with one job, as the one submission.
 *
 * @param candidate the answer to {@code GET /candidates/{id}}
 * @param job the answer to {@code GET /candidates/{id}/jobs/{jobId}}
 */
record SmartRecruitersCandidate(JsonNode candidate, JsonNode job) {

  /** An application has no id of its own there: it is a candidate with a job. */
  static String applicationId(String candidateId, String jobId) {
    return candidateId + ":" + jobId;
  }

  Submission submission(Notification notification, String candidateId, String jobId) {
    Instant appliedAt = appliedAt(notification.occurredAt());
    return new Submission(
        appliedAt,
        null,
        notification.account().source(),
        notification.account().tenant(),
        applicationId(candidateId, jobId),
        candidateId,
        jobId,
        notification.via(),
        false,
        null,
        person(),
        new Profile(new Form(), Employments.read(employments()), degrees(), null)
            .evidence(appliedAt));
  }

  /** When the candidate was created says nothing: they may have applied for another job before. */
  private Instant appliedAt(Instant notified) {
    Instant created = Payload.instant(job.path("createdOn"));
    return created == null ? notified : created;
  }

  private Candidate person() {
    String name =
        Stream.of(candidate.path("firstName"), candidate.path("lastName"))
            .map(JsonText::string)
            .filter(Objects::nonNull)
            .collect(Collectors.joining(" "));
    return new Candidate(
        name.isEmpty() ? null : name,
        one(candidate.path("email")),
        one(candidate.path("phoneNumber")));
  }

  /** In the words that {@link Employments} reads; what is current has no end, whatever is there. */
  private ArrayNode employments() {
    ArrayNode employments = JsonMapper.shared().createArrayNode();
    for (JsonNode experience : candidate.path("experience")) {
      ObjectNode employment = employments.addObject();
      employment.set("title", experience.path("title"));
      employment.set("company_name", experience.path("company"));
      employment.set("start_date", experience.path("startDate"));
      employment.set("end_date", experience.path("endDate"));
      if (experience.path("current").isBoolean()) {
        employment.set("current", experience.path("current"));
      }
    }
    return employments;
  }

  private List<String> degrees() {
    List<String> labels = new ArrayList<>();
    for (JsonNode education : candidate.path("education")) {
      labels.addAll(one(education.path("degree")));
    }
    return labels;
  }

  private static List<String> one(JsonNode node) {
    @Nullable String text = JsonText.string(node);
    return text == null ? List.of() : List.of(text);
  }
}

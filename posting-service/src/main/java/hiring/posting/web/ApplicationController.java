package hiring.posting.web;

import hiring.contract.Ids;
import hiring.contract.Topics;
import hiring.posting.codec.IntakeStore;
import hiring.posting.codec.NoticeCodec;
import hiring.posting.codec.SubmissionCodec;
import hiring.posting.domain.Change;
import hiring.posting.domain.Intake;
import hiring.posting.domain.Submission;
import hiring.service.CommandIds;
import hiring.service.Endpoint;
import hiring.service.StoreQueries;
import hiring.service.SubmissionGateway;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Applications in our own JSON, their withdrawal, and what became of them. */
@RestController
@RequestMapping("/applications")
class ApplicationController {

  private static final String SOURCE = "api";

  private final SubmissionGateway submissions;
  private final StoreQueries queries;

  ApplicationController(SubmissionGateway submissions, StoreQueries queries) {
    this.submissions = submissions;
    this.queries = queries;
  }

  @Endpoint(
      value = "Hands in an application; accepted once the broker has it.",
      status = 202,
      takes = ApplicationForm.class,
      answers = Accepted.class,
      refuses = "422 INVALID_FIELD")
  @PostMapping
  @ResponseStatus(HttpStatus.ACCEPTED)
  Accepted apply(@RequestBody JsonNode body, HttpServletRequest request) {
    Submission submission = SubmissionJson.read(JsonFields.of(body), Instant.now());
    UUID id = SubmissionCodec.applicationId(submission);
    submissions.submit(
        Topics.ATS_SUBMISSIONS,
        id.toString(),
        SubmissionCodec.toAvro(submission, deliveryId(request, id)));
    return new Accepted(id);
  }

  /**
   * The withdrawal of an application that has not arrived yet is accepted too, and waits for it.
   * Whoever may have to send it again says when it happened: a repeat that is dated by its arrival
   * would withdraw what was reopened since.
   */
  @Endpoint(
      value =
          "Withdraws an application as of occurredAt (as of now unless said, a repeat included); before it has come, it waits.",
      status = 202,
      takes = WithdrawalForm.class,
      answers = Accepted.class,
      refuses = "422 INVALID_FIELD")
  @PostMapping("/{id}/withdraw")
  @ResponseStatus(HttpStatus.ACCEPTED)
  Accepted withdraw(
      @PathVariable UUID id,
      @RequestBody(required = false) @Nullable JsonNode body,
      HttpServletRequest request) {
    Instant at = body == null ? null : JsonFields.of(body).instant("occurredAt");
    submissions.submit(
        Topics.ATS_SUBMISSIONS,
        id.toString(),
        NoticeCodec.toAvro(
            id,
            new Change.Withdrawn(),
            at == null ? Instant.now() : at,
            SOURCE,
            deliveryId(request, id)));
    return new Accepted(id);
  }

  @Endpoint(
      value = "What became of an application, without a word about who applied.",
      answers = ApplicationView.class)
  @GetMapping("/{id}")
  ResponseEntity<?> get(@PathVariable UUID id) {
    return queries.get(
        IntakeStore.INTAKE, id.toString(), (Intake intake) -> ApplicationView.of(id, intake));
  }

  private static UUID deliveryId(HttpServletRequest request, UUID applicationId) {
    return Ids.derive("delivery/api/" + CommandIds.of(request) + "/" + applicationId);
  }
}

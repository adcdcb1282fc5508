package hiring.posting.web;

import hiring.contract.Topics;
import hiring.posting.codec.CandidateCodec;
import hiring.posting.codec.CandidateStore;
import hiring.posting.domain.CandidateCommand.EraseCandidate;
import hiring.posting.domain.CandidateHistory;
import hiring.posting.domain.CandidateRefusal;
import hiring.service.CommandGateway;
import hiring.service.CommandIds;
import hiring.service.Endpoint;
import hiring.service.RefusedException;
import hiring.service.StoreQueries;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Candidates are forgotten here, with all that they applied for. */
@RestController
@RequestMapping("/candidates")
class CandidateController {

  private static final String SOURCE = "api";

  private final CommandGateway commands;
  private final StoreQueries queries;

  /** It is decided; the candidate's applications are erased one by one from now on. */
  record Erasing(UUID candidateId) {}

  CandidateController(CommandGateway commands, StoreQueries queries) {
    this.commands = commands;
    this.queries = queries;
  }

  /**
   * A candidate of whom nothing was heard is erased too: what comes late is dropped. One who was
   * merged into another is to be erased by the id that stayed, which {@code GET} tells.
   */
  @Endpoint(
      value = "Forgets a candidate and all that they applied for; what comes late is dropped.",
      status = 202,
      answers = Erasing.class,
      refuses = {"409 CANDIDATE_MERGED", "422 COMMAND_ID_REUSED"})
  @DeleteMapping("/{id}")
  @ResponseStatus(HttpStatus.ACCEPTED)
  Erasing erase(@PathVariable UUID id, HttpServletRequest request) {
    RefusedException.unlessAccepted(
        commands.ask(
            Topics.CANDIDATE_COMMANDS,
            id.toString(),
            CandidateCodec.toAvro(
                new EraseCandidate(id, Instant.now(), SOURCE), CommandIds.of(request))),
        CandidateController::status);
    return new Erasing(id);
  }

  private static HttpStatus status(String refusal) {
    return refusal.equals(CandidateRefusal.CANDIDATE_MERGED.name())
        ? HttpStatus.CONFLICT
        : HttpStatus.UNPROCESSABLE_CONTENT;
  }

  @Endpoint(
      value = "What happened to a candidate; 404 where nothing did.",
      answers = CandidateView.class)
  @GetMapping("/{id}")
  ResponseEntity<?> get(@PathVariable UUID id) {
    return queries.get(
        CandidateStore.CANDIDATES,
        id.toString(),
        (CandidateHistory history) -> CandidateView.of(id, history));
  }
}

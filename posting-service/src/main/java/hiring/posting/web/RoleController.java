package hiring.posting.web;

import hiring.contract.Ids;
import hiring.contract.Topics;
import hiring.events.CommandAnswered;
import hiring.posting.codec.RoleCodec;
import hiring.posting.codec.RoleStore;
import hiring.posting.domain.CloseReason;
import hiring.posting.domain.Role;
import hiring.posting.domain.RoleCommand;
import hiring.posting.domain.RoleCommand.CloseRole;
import hiring.posting.domain.RoleCommand.PostRole;
import hiring.posting.domain.RoleCommand.ReviseRole;
import hiring.posting.domain.Terms;
import hiring.posting.domain.TermsCheck;
import hiring.service.CommandGateway;
import hiring.service.CommandIds;
import hiring.service.Endpoint;
import hiring.service.RefusedException;
import hiring.service.StoreQueries;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Recruiters post, revise and close roles, and look at them. */
@RestController
@RequestMapping("/roles")
class RoleController {

  private static final String SOURCE = "api";

  private final CommandGateway commands;
  private final StoreQueries queries;
  private final TermsCheck terms;

  /** What a command led to. */
  record Outcome(UUID roleId, int version) {}

  RoleController(CommandGateway commands, StoreQueries queries, TermsCheck terms) {
    this.commands = commands;
    this.queries = queries;
    this.terms = terms;
  }

  @Endpoint(
      value = "Posts a role, such as samples/senior-software-engineer.json.",
      status = 201,
      takes = Terms.class,
      answers = Outcome.class,
      refuses = {"409 ALREADY_POSTED", "422 COMMAND_ID_REUSED", "422 INVALID_FIELD"})
  @PostMapping
  ResponseEntity<Outcome> post(@RequestBody JsonNode body, HttpServletRequest request) {
    UUID commandId = CommandIds.of(request);
    UUID roleId = Ids.roleId(commandId);
    Outcome outcome =
        decided(
            commandId,
            new PostRole(
                roleId, Instant.now(), SOURCE, TermsJson.read(JsonFields.of(body), terms)));
    return ResponseEntity.created(URI.create("/roles/" + roleId)).body(outcome);
  }

  @Endpoint(
      value = "Gives a role new terms; the same again change nothing.",
      takes = Terms.class,
      answers = Outcome.class,
      refuses = {
        "404 NO_SUCH_ROLE",
        "409 ROLE_CLOSED",
        "422 COMMAND_ID_REUSED",
        "422 INVALID_FIELD"
      })
  @PutMapping("/{id}")
  Outcome revise(@PathVariable UUID id, @RequestBody JsonNode body, HttpServletRequest request) {
    return decided(
        CommandIds.of(request),
        new ReviseRole(id, Instant.now(), SOURCE, TermsJson.read(JsonFields.of(body), terms)));
  }

  @Endpoint(
      value = "Closes a role for good; a second time changes nothing.",
      takes = CloseForm.class,
      answers = Outcome.class,
      refuses = {"404 NO_SUCH_ROLE", "422 COMMAND_ID_REUSED"})
  @PostMapping("/{id}/close")
  Outcome close(
      @PathVariable UUID id,
      @RequestBody(required = false) @Nullable JsonNode body,
      HttpServletRequest request) {
    CloseReason reason =
        body == null
            ? null
            : JsonFields.of(body).word("reason", CloseReason.class, CloseReason.OTHER);
    return decided(
        CommandIds.of(request),
        new CloseRole(id, Instant.now(), SOURCE, reason == null ? CloseReason.BY_HAND : reason));
  }

  @Endpoint(
      value = "All roles; past 10,000 with header Hiring-Truncated: true.",
      answers = RoleView.class,
      many = true)
  @GetMapping
  ResponseEntity<?> list() {
    return queries.<Role>list(RoleStore.ROLES, RoleView::of);
  }

  @Endpoint(value = "A role as it stands.", answers = RoleView.class)
  @GetMapping("/{id}")
  ResponseEntity<?> get(@PathVariable UUID id) {
    return queries.<Role>get(RoleStore.ROLES, id.toString(), RoleView::of);
  }

  private Outcome decided(UUID commandId, RoleCommand command) {
    CommandAnswered answer =
        commands.ask(
            Topics.ROLE_COMMANDS,
            command.roleId().toString(),
            RoleCodec.toAvro(command, commandId));
    RefusedException.unlessAccepted(answer, RoleController::status);
    Integer version = answer.getVersion();
    return new Outcome(command.roleId(), version == null ? 0 : version);
  }

  private static HttpStatus status(String refusal) {
    return switch (refusal) {
      case "NO_SUCH_ROLE" -> HttpStatus.NOT_FOUND;
      case "INVALID_FIELD" -> HttpStatus.UNPROCESSABLE_CONTENT;
      default -> HttpStatus.CONFLICT;
    };
  }
}

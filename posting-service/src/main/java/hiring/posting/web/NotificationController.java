package hiring.posting.web;

import hiring.contract.Topics;
import hiring.posting.codec.NotificationCodec;
import hiring.posting.codec.NotificationStore;
import hiring.posting.domain.Enrichment;
import hiring.posting.domain.EnrichmentCommand.Retry;
import hiring.service.CommandGateway;
import hiring.service.CommandIds;
import hiring.service.Endpoint;
import hiring.service.InvalidFieldException;
import hiring.service.RefusedException;
import hiring.service.StoreQueries;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** What ATSs said with ids alone, how far fetching the rest has come, and another try at it. */
@RestController
@RequestMapping("/notifications")
class NotificationController {

  private static final String SOURCE = "api";
  private static final Set<String> OPEN = Set.of("waiting", "given-up");

  private final StoreQueries queries;
  private final CommandGateway commands;

  NotificationController(StoreQueries queries, CommandGateway commands) {
    this.queries = queries;
    this.commands = commands;
  }

  /** Those that are open, the longest waiting first. */
  @Endpoint(
      value =
          "The notifications that wait, or were given up, the longest first; past 10,000 with header"
              + " Hiring-Truncated: true.",
      answers = NotificationView.class,
      many = true,
      refuses = "422 INVALID_FIELD")
  @GetMapping
  ResponseEntity<?> list(@RequestParam(defaultValue = "waiting") String status) {
    if (!OPEN.contains(status)) {
      throw new InvalidFieldException("status", "must be waiting or given-up");
    }
    ResponseEntity<?> listed =
        queries.list(
            NotificationStore.OPEN_NOTIFICATIONS,
            (Enrichment open) -> {
              NotificationView view = NotificationView.of(null, open);
              return view != null && view.status().equals(status) ? view : null;
            });
    return listed.getBody() instanceof List<?> body
        ? ResponseEntity.status(listed.getStatusCode())
            .headers(listed.getHeaders())
            .body(body.stream().sorted(Comparator.comparing(this::since)).toList())
        : listed;
  }

  @Endpoint(
      value = "How far the fetching of what a notification is about has come.",
      answers = NotificationView.class)
  @GetMapping("/{id}")
  ResponseEntity<?> get(@PathVariable UUID id) {
    return queries.get(
        NotificationStore.NOTIFICATIONS,
        id.toString(),
        (Enrichment enrichment) -> NotificationView.of(id, enrichment));
  }

  @Endpoint(
      value = "Has a notification tried now, with full patience.",
      answers = Map.class,
      refuses = {"404 UNKNOWN_NOTIFICATION", "409 ALREADY_ENRICHED", "422 COMMAND_ID_REUSED"})
  @PostMapping("/{id}/retry")
  Map<String, UUID> retry(@PathVariable UUID id, HttpServletRequest request) {
    RefusedException.unlessAccepted(
        commands.ask(
            Topics.ATS_NOTIFICATIONS,
            id.toString(),
            NotificationCodec.toAvro(new Retry(id, SOURCE, Instant.now()), CommandIds.of(request))),
        NotificationController::status);
    return Map.of("notificationId", id);
  }

  private static HttpStatus status(String refusal) {
    return refusal.equals("UNKNOWN_NOTIFICATION") ? HttpStatus.NOT_FOUND : HttpStatus.CONFLICT;
  }

  /** Of one from here, or from another instance. */
  private Instant since(@Nullable Object listed) {
    return switch (listed) {
      case NotificationView view -> view.at();
      case JsonNode node -> Instant.parse(node.path("at").stringValue(Instant.EPOCH.toString()));
      case null, default -> Instant.EPOCH;
    };
  }
}

package hiring.scheduling.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import hiring.scheduling.codec.PoolStore;
import hiring.scheduling.codec.RoutingStore;
import hiring.scheduling.domain.Arrangement;
import hiring.service.Endpoint;
import hiring.service.StoreQueries;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * Interviews: who meets an applicant, and when; as JSON, and as a calendar message. Each by its
 * application, and by its pool as well, which is how the one instance asks the other.
 */
@RestController
class InterviewController {

  private final Interviews interviews;
  private final StoreQueries queries;
  private final Clock clock;

  InterviewController(Interviews interviews, StoreQueries queries, Clock clock) {
    this.interviews = interviews;
    this.queries = queries;
    this.clock = clock;
  }

  @Endpoint(value = "An application's interview.", answers = InterviewView.class)
  @GetMapping("/interviews/{applicationId}")
  ResponseEntity<?> interview(@PathVariable UUID applicationId) {
    return interviews.find(applicationId);
  }

  @Endpoint(value = "What an application holds in a pool.", answers = InterviewView.class)
  @GetMapping("/pools/{poolId}/interviews/{applicationId}")
  ResponseEntity<?> interview(@PathVariable String poolId, @PathVariable UUID applicationId) {
    return queries.find(
        PoolStore.POOLS,
        poolId,
        here -> {
          Arrangement held = Stored.in(here, poolId).arrangement(applicationId);
          return held == null ? null : InterviewView.of(poolId, held);
        });
  }

  @Endpoint(
      value =
          "An application's interview as a calendar message, METHOD REQUEST, or CANCEL once it was"
              + " called off.",
      answers = String.class,
      produces = "text/calendar")
  @GetMapping("/interviews/{applicationId}/invite.ics")
  ResponseEntity<?> invitation(@PathVariable UUID applicationId) {
    return queries.find(
        RoutingStore.ROUTINGS,
        applicationId.toString(),
        here -> {
          String poolId = Interviews.asked(Interviews.routing(here, applicationId));
          return poolId == null
              ? null
              : queries.find(
                  PoolStore.POOLS,
                  poolId,
                  Interviews.path(poolId, applicationId) + "/invite.ics",
                  there -> invitation(Stored.in(there, poolId), poolId, applicationId));
        });
  }

  @Endpoint(
      value = "What an application holds in a pool as a calendar message.",
      answers = String.class,
      produces = "text/calendar")
  @GetMapping("/pools/{poolId}/interviews/{applicationId}/invite.ics")
  ResponseEntity<?> invitation(@PathVariable String poolId, @PathVariable UUID applicationId) {
    return queries.find(
        PoolStore.POOLS,
        poolId,
        here -> invitation(Stored.in(here, poolId), poolId, applicationId));
  }

  private @Nullable Object invitation(Stored pool, String poolId, UUID applicationId) {
    Invitation invitation =
        Invitation.of(poolId, pool.arrangement(applicationId), pool::name, clock.instant());
    return invitation == null
        ? null
        : ResponseEntity.ok()
            .contentType(new MediaType("text", "calendar", parameters(invitation.method())))
            .body(invitation.text());
  }

  /** A calendar message says its method twice (RFC 5545, section 8.1). */
  private static Map<String, String> parameters(String method) {
    return Map.of("charset", UTF_8.name(), "method", method);
  }
}

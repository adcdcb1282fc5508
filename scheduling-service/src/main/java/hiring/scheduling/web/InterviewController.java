package hiring.scheduling.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import hiring.scheduling.codec.PoolStore;
import hiring.scheduling.codec.RoutingStore;
import hiring.scheduling.domain.Arrangement;
import hiring.scheduling.domain.Routing;
import hiring.service.Endpoint;
import hiring.service.StoreQueries;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriUtils;

/**
 * Interviews: who meets an applicant, and when.
 *
 * <p>Which pool was asked is known by application, what came of it by pool. The two may lie on two
 * instances; hence the second path, by which the one asks the other.
 */
@RestController
class InterviewController {

  private final StoreQueries queries;
  private final Clock clock;

  InterviewController(StoreQueries queries, Clock clock) {
    this.queries = queries;
    this.clock = clock;
  }

  @Endpoint(value = "An application's interview.", answers = InterviewView.class)
  @GetMapping("/interviews/{applicationId}")
  ResponseEntity<?> interview(@PathVariable UUID applicationId) {
    return queries.find(
        RoutingStore.ROUTINGS,
        applicationId.toString(),
        here ->
            interview(
                applicationId,
                here.<Routing>store(RoutingStore.ROUTINGS).get(applicationId.toString())));
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
          Routing routing =
              here.<Routing>store(RoutingStore.ROUTINGS).get(applicationId.toString());
          String poolId = asked(routing);
          return poolId == null
              ? null
              : queries.find(
                  PoolStore.POOLS,
                  poolId,
                  path(poolId, applicationId) + "/invite.ics",
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

  /** The pool that was asked, if one was. */
  private static @Nullable String asked(@Nullable Routing routing) {
    return switch (routing) {
      case null -> null;
      case Routing.Unknown unknown -> null;
      case Routing.AwaitingRole awaiting -> null;
      case Routing.Routed routed -> routed.poolId();
      case Routing.Erased erased -> null;
      case Routing.Ended ended -> ended.poolId();
    };
  }

  private @Nullable Object interview(UUID applicationId, @Nullable Routing routing) {
    return switch (routing) {
      case null -> null;
      case Routing.Unknown unknown -> null;
      case Routing.AwaitingRole awaiting ->
          InterviewView.undecided(applicationId, InterviewStatus.AWAITING_ROLE, null);
      case Routing.Routed routed ->
          inPool(routed.poolId(), applicationId, InterviewStatus.REQUESTED);
      case Routing.Erased erased -> null;
      case Routing.Ended(var poolId, var pass) ->
          poolId == null
              ? InterviewView.undecided(applicationId, InterviewStatus.ENDED, null)
              : inPool(poolId, applicationId, InterviewStatus.ENDED);
    };
  }

  /** What the pool says, or that it has not said anything yet. */
  private ResponseEntity<?> inPool(String poolId, UUID applicationId, InterviewStatus otherwise) {
    ResponseEntity<?> held =
        queries.find(
            PoolStore.POOLS,
            poolId,
            path(poolId, applicationId),
            there -> {
              Arrangement found = Stored.in(there, poolId).arrangement(applicationId);
              return found == null
                  ? ResponseEntity.notFound().build()
                  : InterviewView.of(poolId, found);
            });
    return held.getStatusCode().isSameCodeAs(HttpStatus.NOT_FOUND)
        ? ResponseEntity.ok(InterviewView.undecided(applicationId, otherwise, poolId))
        : held;
  }

  private static String path(String poolId, UUID applicationId) {
    return "/pools/" + UriUtils.encodePathSegment(poolId, UTF_8) + "/interviews/" + applicationId;
  }
}

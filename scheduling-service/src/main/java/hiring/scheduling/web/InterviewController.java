package hiring.scheduling.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import hiring.scheduling.codec.PoolStore;
import hiring.scheduling.codec.RoutingStore;
import hiring.scheduling.domain.Arrangement;
import hiring.scheduling.domain.Routing;
import hiring.service.Endpoint;
import hiring.service.StoreQueries;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
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

  InterviewController(StoreQueries queries) {
    this.queries = queries;
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
    String path =
        "/pools/" + UriUtils.encodePathSegment(poolId, UTF_8) + "/interviews/" + applicationId;
    ResponseEntity<?> held =
        queries.find(
            PoolStore.POOLS,
            poolId,
            path,
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
}

package hiring.scheduling.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import hiring.scheduling.codec.PoolStore;
import hiring.scheduling.codec.RoutingStore;
import hiring.scheduling.domain.Arrangement;
import hiring.scheduling.domain.PoolRefusal;
import hiring.scheduling.domain.Routing;
import hiring.service.RefusedException;
import hiring.service.StoreQueries;
import hiring.service.UnavailableException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.util.UriUtils;
import tools.jackson.databind.json.JsonMapper;

/**
 * Interviews, wherever they are kept. Which pool was asked is known by application, what came of it
 * by pool; the two may lie on two instances, of which the one asks the other by a second path.
 */
@Component
final class Interviews {

  private final StoreQueries queries;
  private final Lookup lookup;
  private final JsonMapper json;

  Interviews(StoreQueries queries, JsonMapper json) {
    this.queries = queries;
    this.lookup = new Lookup(queries);
    this.json = json;
  }

  /** What became of an application; 404 where nothing is known of it. */
  ResponseEntity<?> find(UUID applicationId) {
    return queries.find(
        RoutingStore.ROUTINGS,
        applicationId.toString(),
        here -> view(applicationId, routing(here, applicationId)));
  }

  /** What a pool says of it, or that it has not said anything yet. */
  ResponseEntity<?> inPool(String poolId, UUID applicationId) {
    return inPool(poolId, applicationId, InterviewStatus.REQUESTED);
  }

  /**
   * The pool that was asked for the interview.
   *
   * @throws ResponseStatusException 404, where nothing is known of the application
   * @throws RefusedException where no pool was asked
   * @throws UnavailableException where that cannot be known for now
   */
  String poolOf(UUID applicationId) {
    Object answer =
        lookup.find(
            RoutingStore.ROUTINGS,
            applicationId.toString(),
            "/interviews/" + applicationId,
            here -> {
              Routing routing = routing(here, applicationId);
              return routing == null || routing instanceof Routing.Erased
                  ? null
                  : InterviewView.undecided(
                      applicationId, InterviewStatus.REQUESTED, asked(routing));
            });
    if (answer == null) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    String poolId =
        switch (answer) {
          case InterviewView view -> view.poolId();
          // Another instance answered.
          case byte[] body -> json.readTree(body).path("poolId").asString(null);
          default -> null;
        };
    if (poolId == null) {
      throw new RefusedException(PoolRefusal.NOTHING_TO_RELEASE.name(), HttpStatus.CONFLICT);
    }
    return poolId;
  }

  static @Nullable Routing routing(StoreQueries.Partition here, UUID applicationId) {
    return here.<Routing>store(RoutingStore.ROUTINGS).get(applicationId.toString());
  }

  /** The pool that was asked, if one was. */
  static @Nullable String asked(@Nullable Routing routing) {
    return switch (routing) {
      case null -> null;
      case Routing.Unknown unknown -> null;
      case Routing.AwaitingRole awaiting -> null;
      case Routing.Routed routed -> routed.poolId();
      case Routing.Erased erased -> null;
      case Routing.Ended ended -> ended.poolId();
    };
  }

  static String path(String poolId, UUID applicationId) {
    return "/pools/" + UriUtils.encodePathSegment(poolId, UTF_8) + "/interviews/" + applicationId;
  }

  private @Nullable Object view(UUID applicationId, @Nullable Routing routing) {
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
}

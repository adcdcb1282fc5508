package hiring.stack.load;

import hiring.contract.Ids;
import hiring.stack.client.Api;
import hiring.stack.demo.Samples;
import hiring.stack.local.Service;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Roles to apply for, each with a pool of its own, so that the sample's role and people stay as
 * they are. A pool's time is given away by one decision after another; several pools share the
 * work.
 */
final class Openings {

  private static final int APPLICATIONS_PER_POOL = 2_500;
  private static final int MOST_POOLS = 32;
  private static final int REQUESTS_AT_ONCE = 16;

  private final Api api;
  private final Samples samples;

  Openings(Api api, Samples samples) {
    this.api = api;
    this.samples = samples;
  }

  /**
   * As many pools as give about half of those who pass an interview within the horizon; past 32
   * pools it is fewer.
   */
  static int poolsFor(int applications) {
    return Math.min(Math.ceilDiv(applications, APPLICATIONS_PER_POOL), MOST_POOLS);
  }

  /** Their pools' ids. */
  static List<String> pools(String run, int applications) {
    List<String> pools = new ArrayList<>();
    for (int i = 1; i <= poolsFor(applications); i++) {
      pools.add(run + "-pool-" + i);
    }
    return pools;
  }

  /** Posts a role for each pool; the roles' ids, in the order of the pools. */
  List<UUID> postRoles(List<String> pools) throws IOException, InterruptedException {
    List<UUID> roles = new ArrayList<>();
    for (String pool : pools) {
      ObjectNode role = (ObjectNode) samples.role().deepCopy();
      role.put("title", samples.title() + ", " + pool);
      role.put("poolId", pool);
      role.putArray("externalRefs");
      JsonNode answer = api.post(Service.POSTING, "/roles", key(pool), role);
      roles.add(UUID.fromString(answer.path("roleId").stringValue()));
    }
    return roles;
  }

  /**
   * Registers everybody, some at a time.
   *
   * @param progress is told how many there are by now
   */
  void registerInterviewers(List<String> pools, IntConsumer progress)
      throws IOException, InterruptedException {
    try (ExecutorService requests = Executors.newFixedThreadPool(REQUESTS_AT_ONCE)) {
      List<Future<JsonNode>> answers = new ArrayList<>();
      for (String pool : pools) {
        for (ObjectNode interviewer : Interviewers.ofPool(pool)) {
          answers.add(requests.submit(() -> register(pool, interviewer)));
        }
      }
      for (int i = 0; i < answers.size(); i++) {
        answered(answers.get(i));
        progress.accept(i + 1);
      }
    }
  }

  private JsonNode register(String pool, ObjectNode interviewer)
      throws IOException, InterruptedException {
    String id = interviewer.path("interviewerId").stringValue();
    return api.post(Service.SCHEDULING, "/pools/" + pool + "/interviewers", key(id), interviewer);
  }

  private static void answered(Future<JsonNode> answer) throws IOException, InterruptedException {
    try {
      answer.get();
    } catch (ExecutionException e) {
      switch (e.getCause()) {
        case IOException failed -> throw failed;
        case RuntimeException failed -> throw failed;
        case null, default -> throw new IllegalStateException(e);
      }
    }
  }

  private static String key(String name) {
    return Ids.derive("load/" + name).toString();
  }
}

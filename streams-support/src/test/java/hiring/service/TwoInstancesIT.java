package hiring.service;

import static org.assertj.core.api.Assertions.assertThat;

import hiring.service.testing.RunningService;
import hiring.stack.testing.TestBroker;
import hiring.stack.testing.TestRegistry;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Each instance has a part of the keys, and both answer for all of them. */
@Timeout(240)
class TwoInstancesIT {

  @TempDir private Path one;
  @TempDir private Path other;

  @Test
  void either_instance_answers_for_every_key_and_never_with_a_false_404() throws Exception {
    try (RunningService first = start(one)) {
      first.awaitReadiness(200);
      List<String> roles = new ArrayList<>();
      for (int role = 0; role < 12; role++) {
        roles.add("/roles/" + UUID.randomUUID());
        assertThat(first.keyed(roles.getLast() + "/close", "k", "").statusCode()).isEqualTo(204);
      }
      int all = elements(first);
      try (RunningService second = start(other)) {
        awaitWithout404(first, second, roles, all);

        assertThat(second.keyed(roles.getFirst() + "/close", "another", "").statusCode())
            .isEqualTo(409);
        assertThat(first.keyed(roles.getLast() + "/close", "another", "").statusCode())
            .isEqualTo(409);
      }
    }
  }

  /** Until both have a part and answer for all; a 404 on the way fails. */
  private static void awaitWithout404(
      RunningService first, RunningService second, List<String> roles, int all) throws Exception {
    long deadline = System.nanoTime() + Duration.ofMinutes(2).toNanos();
    int answered = 0;
    while (answered < 3) {
      assertThat(System.nanoTime()).as("both answer for every key").isLessThan(deadline);
      List<Integer> statuses = new ArrayList<>();
      for (String role : roles) {
        statuses.add(first.get(role).statusCode());
        statuses.add(second.get(role).statusCode());
      }
      assertThat(statuses).doesNotContain(404).isSubsetOf(200, 503);
      boolean ready =
          statuses.stream().allMatch(status -> status == 200)
              && second.management("/actuator/health/readiness").statusCode() == 200
              && elements(first) == all
              && elements(second) == all;
      answered = ready ? answered + 1 : 0;
      Thread.sleep(100);
    }
  }

  private static int elements(RunningService service) throws IOException, InterruptedException {
    HttpResponse<String> list = service.get("/roles");
    return list.statusCode() == 200 ? list.body().split("closed", -1).length - 1 : -1;
  }

  private static RunningService start(Path data) throws IOException {
    return RunningService.start(
        TinyService.class,
        TestBroker.shared(),
        TestRegistry.shared().url(),
        data,
        Map.of("server.port", Integer.toString(freePort())));
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}

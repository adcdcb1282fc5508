package hiring.scheduling;

import static hiring.scheduling.Examples.passed;
import static hiring.scheduling.Examples.posted;
import static org.assertj.core.api.Assertions.assertThat;

import hiring.stack.testing.TestBroker;
import hiring.stack.testing.TestRegistry;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** An application's routing and its pool's calendars may lie on two instances. */
@Timeout(300)
class TwoInstancesIT {

  private static final int POOLS = 4;

  @TempDir private Path one;
  @TempDir private Path other;

  private final List<String> paths = new ArrayList<>();

  @Test
  void either_instance_answers_for_every_application_and_never_with_a_false_404() throws Exception {
    try (OtherServices others = new OtherServices(TestBroker.shared(), TestRegistry.shared());
        RunningScheduling first = running(one)) {
      first.awaitReady();
      for (int i = 0; i < POOLS; i++) {
        pass(others, first);
      }
      List<String> before = bodies(first);
      try (RunningScheduling second = running(other)) {
        Awaitility.await()
            .atMost(Duration.ofMinutes(2))
            .pollInterval(Duration.ofMillis(200))
            .until(() -> answered(first) + answered(second) == 2 * paths.size() && ready(second));
        assertThat(bodies(first)).isEqualTo(before);
        assertThat(bodies(second)).isEqualTo(before);
        String nobody = "/interviews/" + UUID.randomUUID();
        assertThat(first.get(nobody).statusCode()).isEqualTo(404);
        assertThat(second.get(nobody).statusCode()).isEqualTo(404);
      }
    }
  }

  /** Three applicants to a pool of its own, in which two wait for one interviewer. */
  private void pass(OtherServices others, RunningScheduling service) throws Exception {
    String pool = "pool-" + UUID.randomUUID();
    UUID role = UUID.randomUUID();
    String body =
        """
        {"interviewerId": "a", "name": "Interviewer", "timeZone": "Europe/Berlin",
         "skills": ["coding"], "maxPerDay": 1, "maxPerWeek": 1,
         "workingHours": [{"day": "TUESDAY", "start": "09:00", "end": "17:00"}]}
        """;
    assertThat(service.post("/pools/" + pool + "/interviewers", body).statusCode()).isEqualTo(201);
    others.post(posted(role, pool));
    for (int i = 0; i < 3; i++) {
      UUID application = UUID.randomUUID();
      others.pass(passed(application, role, 1));
      service.awaitStatus(application, "waitlisted");
      paths.add("/interviews/" + application);
    }
    paths.add("/pools/" + pool + "/interviewers/a/calendar.ics");
  }

  private int answered(RunningScheduling service) throws Exception {
    int answered = 0;
    for (String path : paths) {
      int status = service.get(path).statusCode();
      assertThat(status).as(path).isIn(200, 503);
      answered += status == 200 ? 1 : 0;
    }
    return answered;
  }

  private List<String> bodies(RunningScheduling service) throws Exception {
    List<String> bodies = new ArrayList<>();
    for (String path : paths) {
      HttpResponse<String> answer = service.get(path);
      assertThat(answer.statusCode()).as(path).isEqualTo(200);
      bodies.add(answer.body());
    }
    return bodies;
  }

  private static boolean ready(RunningScheduling service) throws Exception {
    return service.readiness().statusCode() == 200;
  }

  private static RunningScheduling running(Path data) throws IOException {
    return new RunningScheduling(TestBroker.shared(), TestRegistry.shared(), data, freePort());
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}

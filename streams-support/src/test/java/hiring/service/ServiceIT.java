package hiring.service;

import static org.assertj.core.api.Assertions.assertThat;

import hiring.stack.testing.TestBroker;
import hiring.stack.testing.TestRegistry;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(180)
class ServiceIT {

  private static TestBroker broker;
  private static TestRegistry registry;
  private static RunningService service;

  @BeforeAll
  static void start(@TempDir Path data) throws Exception {
    broker = TestBroker.start();
    registry = TestRegistry.start();
    service = RunningService.start(broker, registry, data);
    service.awaitReadiness(200);
  }

  @AfterAll
  static void stop() {
    service.close();
    registry.close();
    broker.close();
  }

  @Test
  void a_command_is_asked_and_answered_as_soon_as_the_service_is_ready() throws Exception {
    String role = "/roles/" + UUID.randomUUID();

    assertThat(service.post(role + "/close", "first").statusCode()).isEqualTo(204);
    assertThat(service.get(role).body()).isEqualTo("[\"closed\"]");
  }
}

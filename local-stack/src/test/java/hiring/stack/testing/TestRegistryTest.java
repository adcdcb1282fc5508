package hiring.stack.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;

class TestRegistryTest {

  @Test
  void schema_ids_outlive_a_restart() throws Exception {
    try (TestRegistry registry = TestRegistry.start()) {
      String first = register(registry, "First");
      String second = register(registry, "Second");

      registry.restart();

      assertThat(register(registry, "Second")).isEqualTo(second);
      assertThat(register(registry, "First")).isEqualTo(first).isNotEqualTo(second);
    }
  }

  private static String register(TestRegistry registry, String name) throws Exception {
    String schema =
        "{\\\"type\\\":\\\"record\\\",\\\"name\\\":\\\"" + name + "\\\",\\\"fields\\\":[]}";
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(registry.url() + "/subjects/" + name + "/versions"))
            .header("Content-Type", "application/vnd.schemaregistry.v1+json")
            .POST(HttpRequest.BodyPublishers.ofString("{\"schema\":\"" + schema + "\"}"))
            .build();
    return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
  }
}

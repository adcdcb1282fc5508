package hiring.stack.command;

import hiring.stack.ExitCode;
import hiring.stack.Failure;
import hiring.stack.client.KafkaClients;
import hiring.stack.client.QuarantineApi;
import hiring.stack.local.Service;
import hiring.stack.local.StackPlan;
import java.io.IOException;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which broker and registry a command is about: those of a stack here, or any others. */
final class ConnectionOption {

  private static final String BOOTSTRAP_SERVERS = "HIRING_BOOTSTRAP_SERVERS";
  private static final String REGISTRY_URL = "HIRING_REGISTRY_URL";
  private static final String POSTING_URL = "HIRING_POSTING_URL";
  private static final String TOKEN = "HIRING_API_TOKEN";

  @Mixin private final DataOption data = new DataOption();

  @Option(
      names = "--bootstrap-servers",
      paramLabel = "HOST:PORT",
      description = "Kafka (default: " + BOOTSTRAP_SERVERS + ", else the stack in --data).")
  private @Nullable String bootstrapServers;

  @Option(
      names = "--registry",
      paramLabel = "URL",
      description =
          "The registry's Confluent API (default: " + REGISTRY_URL + ", else the stack in --data).")
  private @Nullable String registry;

  /**
   * The service that quarantined deliveries are with.
   *
   * @throws Failure if its token is not known
   */
  QuarantineApi quarantine(@Nullable String posting) {
    try {
      String url = given(posting, POSTING_URL);
      String token = System.getenv(TOKEN);
      var running = data.find();
      StackPlan plan = running.isPresent() ? running.get().plan() : data.plan();
      if (token == null && running.isEmpty()) {
        throw new Failure(
            ExitCode.USAGE,
            "webhook deliveries go through posting-service: set " + TOKEN + " to its token");
      }
      return new QuarantineApi(
          URI.create(url == null ? plan.url(Service.POSTING) : url),
          token == null ? plan.folder().token() : token);
    } catch (IOException e) {
      throw new Failure(ExitCode.USAGE, "posting-service: " + Failure.reason(e));
    } catch (IllegalArgumentException e) {
      throw new Failure(ExitCode.USAGE, "--posting takes an address, such as http://host:8091");
    }
  }

  KafkaClients clients() throws IOException {
    String servers = given(bootstrapServers, BOOTSTRAP_SERVERS);
    String url = given(registry, REGISTRY_URL);
    if (servers != null && url != null) {
      return new KafkaClients(servers, url);
    }
    var running = data.find();
    StackPlan plan = running.isPresent() ? running.get().plan() : data.plan();
    KafkaClients local = KafkaClients.of(plan);
    return new KafkaClients(
        servers == null ? local.bootstrapServers() : servers,
        url == null ? local.registryUrl() : url);
  }

  private static @Nullable String given(@Nullable String option, String variable) {
    return option == null ? System.getenv(variable) : option;
  }
}

package hiring.replay;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Where the log is, as every command that reads it lets itself be told. */
public final class LogOptions {

  private static final int MAX_WAIT_SECONDS = 3_600;

  private final Defaults defaults;

  @Spec(Spec.Target.MIXEE)
  @SuppressWarnings("NullAway.Init") // set by picocli before the command is called
  private CommandSpec command;

  @Option(
      names = "--bootstrap-servers",
      paramLabel = "HOST:PORT",
      description = "Kafka; default: HIRING_BOOTSTRAP_SERVERS, else localhost:19092.")
  private @Nullable String bootstrapServers;

  @Option(
      names = "--registry",
      paramLabel = "URL",
      description =
          "Schema registry; default: HIRING_REGISTRY_URL, else"
              + " http://localhost:18081/apis/ccompat/v7.")
  private @Nullable String registry;

  @Option(
      names = "--wait",
      paramLabel = "SECONDS",
      defaultValue = "15",
      description = "How long to wait for a broker or registry that is away; default: 15.")
  private int waitSeconds = 15;

  /**
   * @param environment says where the log is if no option does
   */
  public LogOptions(Map<String, String> environment) {
    this.defaults = new Defaults(environment);
  }

  /**
   * Reads the log there, with a thread per core.
   *
   * @throws ParameterException if what was given makes no sense
   */
  public Replay replay(Progress progress) {
    Duration patience = patience();
    return new Replay(
        new Broker(checkedServers(), patience),
        WriterSchemas.of(checkedRegistry(), patience),
        progress,
        Runtime.getRuntime().availableProcessors());
  }

  private Duration patience() {
    if (waitSeconds < 1 || waitSeconds > MAX_WAIT_SECONDS) {
      throw wrong("--wait takes 1 to " + MAX_WAIT_SECONDS + " seconds");
    }
    return Duration.ofSeconds(waitSeconds);
  }

  private String checkedServers() {
    String servers = bootstrapServers == null ? fromEnvironment(true) : bootstrapServers;
    for (String server : servers.split(",", -1)) {
      if (!server.strip().matches("(?:[^\\s:/]+|\\[[0-9a-fA-F:.]+]):[0-9]{1,5}")) {
        throw wrong("bootstrap servers are host:port, comma-separated, not '" + servers + "'");
      }
    }
    return servers;
  }

  private String checkedRegistry() {
    String url = registry == null ? fromEnvironment(false) : registry;
    try {
      URI address = URI.create(url);
      if (address.getHost() != null && ("" + address.getScheme()).matches("https?")) {
        return url;
      }
    } catch (IllegalArgumentException e) {
      // Said below.
    }
    throw wrong("the registry is an http or https URL, not '" + url + "'");
  }

  private String fromEnvironment(boolean broker) {
    try {
      return broker ? defaults.bootstrapServers() : defaults.registry();
    } catch (IllegalArgumentException e) {
      throw wrong(OneLine.of(e));
    }
  }

  private ParameterException wrong(String message) {
    return new ParameterException(command.commandLine(), message);
  }
}

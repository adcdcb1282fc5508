package hiring.funnel;

import io.confluent.kafka.schemaregistry.client.CachedSchemaRegistryClient;
import io.confluent.kafka.schemaregistry.client.rest.RestService;
import java.io.PrintWriter;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Callable;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * {@code hiring funnel}: replays the public topics and prints counts and pass-through by role and
 * by source. Exit codes: 0 printed, 1 a bug, 2 the command line makes no sense, 9 broker or
 * registry away.
 */
@Command(
    name = "hiring funnel",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    version = "hiring funnel 1.0",
    description = {
      "Replays the hiring topics from the beginning, committed records only, and prints how many"
          + " applications came how far, by role and by source.",
      "It belongs to no consumer group and changes nothing."
    },
    footer = {
      "",
      "Pass-through is by Gem's definition: of the unique applications that entered a stage, the"
          + " share that moved on.",
      "",
      "Exit codes: 0 printed, 2 the command line makes no sense, 9 broker or registry away.",
      "Examples:",
      "  hiring funnel",
      "  hiring funnel --source greenhouse --format csv > funnel.csv"
    })
public final class FunnelCommand implements Callable<Integer> {

  private static final int AWAY = 9;
  private static final int REGISTRY_CACHE = 1_000;
  private static final int REGISTRY_CALL_MS = 5_000;
  private static final int MAX_WAIT_SECONDS = 3_600;

  private final Defaults defaults;

  @Spec
  @SuppressWarnings("NullAway.Init") // set by picocli before call
  private CommandSpec spec;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "table",
      description = "${COMPLETION-CANDIDATES}; default: table.")
  private Format format = Format.table;

  @Option(
      names = "--role",
      paramLabel = "ROLE",
      description = "Only this role: its id or its title.")
  private @Nullable String role;

  @Option(
      names = "--source",
      paramLabel = "SOURCE",
      description = "Only applications from this source, such as greenhouse.")
  private @Nullable String source;

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

  @Option(names = "--brief", description = "Tables alone, without what each figure means.")
  private boolean brief;

  @Option(
      names = "--wait",
      paramLabel = "SECONDS",
      defaultValue = "15",
      description = "How long to wait for a broker or registry that is away; default: 15.")
  private int waitSeconds = 15;

  FunnelCommand(Map<String, String> environment) {
    this.defaults = new Defaults(environment);
  }

  /** Runs the command line and ends the process. */
  public static void main(String[] arguments) {
    System.exit(commandLine(System.getenv()).execute(arguments));
  }

  static CommandLine commandLine(Map<String, String> environment) {
    CommandLine line = new CommandLine(new FunnelCommand(environment));
    line.setParameterExceptionHandler(
        (e, arguments) -> fail(e.getCommandLine(), firstLine(e), CommandLine.ExitCode.USAGE));
    line.setExecutionExceptionHandler((e, where, parsed) ->
        switch (e) {
          case AwayException away -> fail(where, firstLine(away), AWAY);
          case KafkaException kafka -> fail(where, "Kafka: " + firstLine(kafka), AWAY);
          default -> throw e;
        });
    return line;
  }

  @Override
  public Integer call() {
    Filter filter = new Filter(role, source);
    Duration patience = patience();
    Broker broker = new Broker(checkedServers(), patience);
    WriterSchemas schemas = schemas(checkedRegistry(), patience);
    Progress progress = progress();
    // Ctrl-C must not leave half a line behind.
    Runtime.getRuntime().addShutdownHook(new Thread(progress::end, "clear-progress"));

    Journeys journeys = new Journeys();
    int threads = Runtime.getRuntime().availableProcessors();
    PartitionsReader.Tally tally =
        new Replay(broker, schemas, progress, threads).run(journeys::add);
    Funnel funnel = journeys.count(filter);
    if (funnel.isEmpty() && !filter.takesAll()) {
      throw wrong("no application matches " + filter);
    }
    format.write(new Report(funnel, tally, brief), out(), isColourful());
    return CommandLine.ExitCode.OK;
  }

  private WriterSchemas schemas(String url, Duration patience) {
    RestService rest = new RestService(url);
    rest.setHttpConnectTimeoutMs(REGISTRY_CALL_MS);
    rest.setHttpReadTimeoutMs(REGISTRY_CALL_MS);
    return new WriterSchemas(new CachedSchemaRegistryClient(rest, REGISTRY_CACHE), url, patience);
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
      throw wrong(firstLine(e));
    }
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }

  private PrintWriter out() {
    return spec.commandLine().getOut();
  }

  private static Progress progress() {
    return Terminal.isStderr()
        ? new ProgressBar(new PrintWriter(System.err, true, System.err.charset()), System::nanoTime)
        : Progress.NONE;
  }

  private static boolean isColourful() {
    return System.getenv("NO_COLOR") == null && Terminal.isStdout();
  }

  private static int fail(CommandLine where, String message, int code) {
    where.getErr().println("hiring funnel: " + message);
    where.getErr().flush();
    return code;
  }

  private static String firstLine(Exception e) {
    String message = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    return message.lines().findFirst().orElse(message);
  }
}

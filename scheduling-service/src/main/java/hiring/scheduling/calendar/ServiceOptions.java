package hiring.scheduling.calendar;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Where the service is, and its token: those of the local stack, unless something else is said. */
final class ServiceOptions {

  private static final String URL = "HIRING_SCHEDULING_URL";
  private static final String TOKEN = "HIRING_API_TOKEN";
  private static final String PORT_OFFSET = "HIRING_PORT_OFFSET";
  private static final int PORT = 8093;
  private static final int MAX_PORT = 65_535;

  private final UnaryOperator<@Nullable String> environment;

  @Spec(Spec.Target.MIXEE)
  @SuppressWarnings("NullAway.Init") // set by picocli before the command is called
  private CommandSpec command;

  @Option(
      names = "--url",
      paramLabel = "URL",
      description = "The service; default: " + URL + ", else http://localhost:8093.")
  private @Nullable String url;

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description =
          "Data folder of the local stack, whose token is used unless "
              + TOKEN
              + " is set; default: .hiring in the checkout.")
  private @Nullable Path data;

  ServiceOptions(Map<String, String> environment) {
    this.environment = environment::get;
  }

  /**
   * The service there.
   *
   * @throws ParameterException if what was given makes no sense, or no token is known
   */
  WeekApi api() {
    return new WeekApi(address(), token());
  }

  private URI address() {
    String variable = environment.apply(URL);
    String given = url != null ? url : variable != null ? variable : "http://localhost:" + port();
    try {
      URI address = URI.create(given);
      if (address.getHost() != null && ("" + address.getScheme()).matches("https?")) {
        return address;
      }
    } catch (IllegalArgumentException e) {
      // Said below.
    }
    throw wrong("the service is an http or https URL, not '" + given + "'");
  }

  private int port() {
    String offset = environment.apply(PORT_OFFSET);
    try {
      int port = PORT + (offset == null || offset.isBlank() ? 0 : Integer.parseInt(offset.strip()));
      if (port > 0 && port <= MAX_PORT) {
        return port;
      }
    } catch (NumberFormatException e) {
      // Said below.
    }
    throw wrong(
        "%s is '%s'; it must be a whole number that leads to ports from 1 to %d"
            .formatted(PORT_OFFSET, offset, MAX_PORT));
  }

  private String token() {
    String given = environment.apply(TOKEN);
    if (given != null && !given.isBlank()) {
      return given.strip();
    }
    Path folder = data != null ? data : Path.of(System.getProperty("hiring.data", ".hiring"));
    try {
      return Files.readString(folder.resolve("token")).strip();
    } catch (IOException e) {
      throw wrong("set " + TOKEN + " to the service's token: there is no stack's in " + folder);
    }
  }

  private ParameterException wrong(String message) {
    return new ParameterException(command.commandLine(), message);
  }
}

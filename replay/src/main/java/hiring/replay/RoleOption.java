package hiring.replay;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The role that a command is about, as every command lets itself be told. */
public final class RoleOption {

  @Spec(Spec.Target.MIXEE)
  @SuppressWarnings("NullAway.Init") // set by picocli before the command is called
  private CommandSpec command;

  @Option(
      names = "--role",
      paramLabel = "ROLE",
      required = true,
      description = "The role: its id or its title.")
  @SuppressWarnings("NullAway.Init") // set by picocli before the command is called
  private String role;

  /** Set by picocli. */
  public RoleOption() {}

  /** Its id or its title, as it was given. */
  public String given() {
    return role;
  }

  /**
   * The one that is meant.
   *
   * @param named those of that id or title
   * @throws ParameterException if there is none, or more than one
   */
  public <R> R only(List<R> named, Function<R, UUID> id) {
    if (named.isEmpty()) {
      throw wrong("no role matches --role '" + role + "'");
    }
    if (named.size() > 1) {
      throw wrong(
          "%d roles are called '%s'; name one by its id: %s"
              .formatted(
                  named.size(),
                  role,
                  named.stream()
                      .map(each -> id.apply(each).toString())
                      .collect(Collectors.joining(", "))));
    }
    return named.getFirst();
  }

  private ParameterException wrong(String message) {
    return new ParameterException(command.commandLine(), message);
  }
}

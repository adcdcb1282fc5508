package hiring.stack.local;

import hiring.stack.ExitCode;
import hiring.stack.Failure;
import org.jspecify.annotations.Nullable;

/**
 * The ports of one stack.
 *
 * @param offset added to every port, so that stacks can run side by side; 0 to 40000
 */
public record PortPlan(int offset) {

  /** The variable of the environment that sets the offset. */
  public static final String VARIABLE = "HIRING_PORT_OFFSET";

  private static final int LARGEST_OFFSET = 40_000;

  /** Refuses an offset that would leave the range of ports. */
  public PortPlan {
    if (offset < 0 || offset > LARGEST_OFFSET) {
      throw new Failure(
          ExitCode.USAGE, VARIABLE + " is " + offset + "; it can be 0 to " + LARGEST_OFFSET);
    }
  }

  /** The plan that the variable's value asks for; without one, no offset. */
  public static PortPlan parse(@Nullable String value) {
    if (value == null || value.isBlank()) {
      return new PortPlan(0);
    }
    try {
      return new PortPlan(Integer.parseInt(value.strip()));
    } catch (NumberFormatException e) {
      throw new Failure(ExitCode.USAGE, VARIABLE + " is '" + value + "'; it must be a number");
    }
  }

  int broker() {
    return 19_092 + offset;
  }

  int controller() {
    return 19_093 + offset;
  }

  int registry() {
    return 18_081 + offset;
  }

  int http(Service service) {
    return service.port() + offset;
  }

  int management(Service service) {
    return service.managementPort() + offset;
  }
}

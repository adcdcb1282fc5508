package hiring.replay;

import java.io.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Whether a stream of this process is shown to a person. */
public final class Terminal {

  private static final int STDOUT = 1;
  private static final int STDERR = 2;

  private Terminal() {}

  /** Whether what is printed may have colours: there is a terminal, and nobody wants it plain. */
  public static boolean isColourful() {
    return System.getenv("NO_COLOR") == null && is(STDOUT);
  }

  static boolean isStderr() {
    return is(STDERR);
  }

  /** Java tells it of standard input and output together only; Linux of each. */
  private static boolean is(int descriptor) {
    Path stream = Path.of("/proc/self/fd/" + descriptor);
    if (!Files.isSymbolicLink(stream)) {
      return isConsole(System.console());
    }
    try {
      String device = Files.readSymbolicLink(stream).toString();
      return device.startsWith("/dev/pts/") || device.startsWith("/dev/tty");
    } catch (IOException e) {
      return false;
    }
  }

  /** From Java 22 on there is a console where there is no terminal, too, and a way to ask it. */
  private static boolean isConsole(@org.jspecify.annotations.Nullable Console console) {
    if (console == null) {
      return false;
    }
    try {
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (ReflectiveOperationException e) {
      return true;
    }
  }
}

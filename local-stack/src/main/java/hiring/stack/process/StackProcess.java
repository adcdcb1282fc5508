package hiring.stack.process;

import java.io.IOException;
import java.util.List;

/** A program of the stack: how to start it, and how to tell that it is ready. */
public sealed interface StackProcess permits BrokerProcess, RegistryProcess, ServiceProcess {

  /** The name by which people call it; also the name of its log file. */
  String name();

  /** The port that its users connect to. */
  int port();

  /** Every port that it listens on, {@link #port()} among them. */
  List<Integer> ports();

  /**
   * Makes its folder ready and says how to start it.
   *
   * @throws IOException if its folder cannot be written, or what the build should have made is not
   *     there
   */
  Launch prepare() throws IOException, InterruptedException;

  /** One look, of at most a few seconds, whether it serves its users. */
  boolean isReady();
}

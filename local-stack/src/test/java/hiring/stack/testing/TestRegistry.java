package hiring.stack.testing;

import hiring.stack.process.Installation;
import hiring.stack.process.Ports;
import hiring.stack.process.RegistryProcess;

/**
 * A real schema registry for tests. It can be away for a while: {@link #stop()} and {@link
 * #restart()} keep its port, its schemas and their ids.
 */
public final class TestRegistry implements AutoCloseable {

  private final TemporaryFolder folder = TemporaryFolder.create("hiring-registry");
  private final RegistryProcess registry =
      new RegistryProcess(Installation.find(), folder.path().resolve("registry"), Ports.free());
  private final GuardedProcess process = new GuardedProcess(registry, folder.path());

  private TestRegistry() {
    process.start();
  }

  /** A registry of the caller's own, empty and ready for clients. */
  public static TestRegistry start() {
    return new TestRegistry();
  }

  /** The registry that all tests of this JVM share; it ends with the JVM. */
  public static TestRegistry shared() {
    return Shared.REGISTRY;
  }

  /** The address of its Confluent API. */
  public String url() {
    return registry.url();
  }

  /** Takes the registry away; its schemas stay on disk. */
  public void stop() {
    process.stop();
  }

  /** Brings the registry back on the same port with the same schemas, and waits until it is. */
  public void restart() {
    process.stop();
    process.start();
  }

  /** Ends the registry; its schemas are gone. */
  @Override
  public void close() {
    process.stop();
    folder.delete();
  }

  private static final class Shared {
    static final TestRegistry REGISTRY = start();

    static {
      Runtime.getRuntime().addShutdownHook(new Thread(REGISTRY::close, "close-shared-registry"));
    }
  }
}

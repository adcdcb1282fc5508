package hiring.stack.testing;

/**
 * The one place where tests get a broker: a container where Docker answers, else a process of this
 * machine. {@code HIRING_TEST_BROKER=embedded|containers}, as environment variable or system
 * property, forces one.
 *
 * <p>Users need {@code local-stack}, its test-jar and {@code testcontainers-kafka} in test scope.
 */
public abstract sealed class TestBroker implements AutoCloseable
    permits ContainerBroker, EmbeddedBroker {

  TestBroker() {}

  /** A broker of the caller's own, ready for clients. */
  public static TestBroker start() {
    return switch (TestBrokerKind.wanted()) {
      case EMBEDDED -> new EmbeddedBroker();
      case CONTAINERS -> new ContainerBroker();
    };
  }

  /** The broker that all tests of this JVM share; it ends with the JVM. */
  public static TestBroker shared() {
    return Shared.BROKER;
  }

  /** As clients name it. */
  public abstract String bootstrapServers();

  /** Ends the broker; its records are gone. */
  @Override
  public abstract void close();

  private static final class Shared {
    static final TestBroker BROKER = start();

    static {
      Runtime.getRuntime().addShutdownHook(new Thread(BROKER::close, "close-shared-broker"));
    }
  }
}

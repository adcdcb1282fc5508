package hiring.stack.testing;

import hiring.stack.process.BrokerProcess;
import hiring.stack.process.Installation;
import hiring.stack.process.Ports;

/** A broker as a process of this machine. */
final class EmbeddedBroker extends TestBroker {

  private final TemporaryFolder folder = TemporaryFolder.create("hiring-broker");
  private final BrokerProcess broker =
      new BrokerProcess(
          Installation.find(), folder.path().resolve("broker"), Ports.free(), Ports.free());
  private final GuardedProcess process = new GuardedProcess(broker, folder.path());

  EmbeddedBroker() {
    process.start();
  }

  @Override
  public String bootstrapServers() {
    return broker.bootstrapServers();
  }

  @Override
  public void close() {
    process.stop();
    folder.delete();
  }
}

package hiring.stack.local;

import hiring.stack.process.BrokerProcess;
import hiring.stack.process.Installation;
import hiring.stack.process.RegistryProcess;
import hiring.stack.process.ServiceProcess;
import hiring.stack.process.StackProcess;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a stack consists of, and where.
 *
 * @param installation what is started
 * @param folder where it keeps its data
 * @param ports where it listens
 */
public record StackPlan(Installation installation, DataFolder folder, PortPlan ports) {

  private static final String SECRETS = "HIRING_WEBHOOKS_GREENHOUSE_SECRETS";
  private static final String QUARANTINE_KEY = "HIRING_WEBHOOKS_QUARANTINE_KEY";

  /** The broker. */
  public BrokerProcess broker() {
    return new BrokerProcess(
        installation, folder.of(BrokerProcess.NAME), ports.broker(), ports.controller());
  }

  /** The registry. */
  public RegistryProcess registry() {
    return new RegistryProcess(installation, folder.of(RegistryProcess.NAME), ports.registry());
  }

  /** The address of a service's HTTP API. */
  public String url(Service service) {
    return "http://localhost:" + ports.http(service);
  }

  /** What starts at the same time, group after group; it ends in the opposite order. */
  public List<List<StackProcess>> groups() throws IOException {
    List<StackProcess> services = new ArrayList<>();
    for (Service service : Service.values()) {
      services.add(process(service, environment(service)));
    }
    // The registry first: it boots while the broker's disk is formatted.
    return List.of(List.of(registry(), broker()), services);
  }

  /** Everything, in the order of the data's way; to be looked at, not to be started. */
  public List<StackProcess> all() {
    List<StackProcess> all = new ArrayList<>(List.of(broker(), registry()));
    for (Service service : Service.values()) {
      all.add(process(service, Map.of()));
    }
    return all;
  }

  /** The names of everything, in that order. */
  public static List<String> names() {
    List<String> names = new ArrayList<>(List.of(BrokerProcess.NAME, RegistryProcess.NAME));
    Arrays.stream(Service.values()).map(Service::serviceName).forEach(names::add);
    return names;
  }

  private ServiceProcess process(Service service, Map<String, String> environment) {
    return new ServiceProcess(
        installation,
        service.serviceName(),
        folder.of(service.serviceName()),
        ports.http(service),
        ports.management(service),
        environment);
  }

  private Map<String, String> environment(Service service) throws IOException {
    Map<String, String> environment = new HashMap<>();
    environment.put("HIRING_BOOTSTRAP_SERVERS", broker().bootstrapServers());
    environment.put("HIRING_REGISTRY_URL", registry().url());
    environment.put("HIRING_API_TOKEN", folder.token());
    // One instance each: started again after a kill, it goes on without waiting for its own
    // time-out.
    environment.put("HIRING_INSTANCE_ID", service.serviceName());
    if (service == Service.POSTING) {
      String others = System.getenv(SECRETS);
      String own = folder.webhookSecret();
      environment.put(SECRETS, others == null || others.isBlank() ? own : own + "," + others);
      String key = System.getenv(QUARANTINE_KEY);
      environment.put(QUARANTINE_KEY, key == null || key.isBlank() ? folder.quarantineKey() : key);
    }
    return environment;
  }
}

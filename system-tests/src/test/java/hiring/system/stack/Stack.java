package hiring.system.stack;

import hiring.contract.Topic;
import hiring.contract.Topics;
import hiring.stack.client.KafkaClients;
import hiring.stack.process.BrokerProcess;
import hiring.stack.process.Installation;
import hiring.stack.process.RegistryProcess;
import hiring.stack.process.ServiceProcess;
import hiring.streams.RecordWriter;
import hiring.system.scenario.GreenhouseWebhook;
import io.confluent.kafka.schemaregistry.avro.AvroSchema;
import io.confluent.kafka.schemaregistry.avro.AvroSchemaProvider;
import io.confluent.kafka.schemaregistry.client.CachedSchemaRegistryClient;
import io.confluent.kafka.schemaregistry.client.SchemaRegistryClient;
import io.confluent.kafka.schemaregistry.client.rest.exceptions.RestClientException;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.avro.specific.SpecificRecord;

/** Broker, registry and the three services as processes of this machine. */
public final class Stack implements AutoCloseable {

  /** What callers of the services' HTTP show. */
  public static final String TOKEN = "a-token-for-tests";

  private static final String QUARANTINE_KEY = Base64.getEncoder().encodeToString(new byte[32]);

  private final Installation installation = Installation.find();
  private final StablePorts ports = new StablePorts();
  private final List<Hosted> started = new ArrayList<>();
  private final Map<Topic.Owner, Hosted> services = new EnumMap<>(Topic.Owner.class);
  private final Map<Topic.Owner, ServiceProcess> programs = new EnumMap<>(Topic.Owner.class);
  private final Path data;
  private final Path logs;
  private final BrokerProcess brokerProgram;
  private final RegistryProcess registryProgram;
  private final Hosted broker;
  private final Hosted registry;
  private final SchemaRegistryClient registryClient;

  private Stack(Path data, Path logs) {
    this.data = data;
    this.logs = logs;
    brokerProgram =
        new BrokerProcess(installation, data.resolve("broker"), ports.next(), ports.next());
    registryProgram = new RegistryProcess(installation, data.resolve("registry"), ports.next());
    broker = new Hosted(brokerProgram, brokerProgram.folder(), logs);
    registry = new Hosted(registryProgram, registryProgram.folder(), logs);
    for (Topic.Owner owner : Topic.Owner.values()) {
      ServiceProcess program = program(owner, owner.service());
      programs.put(owner, program);
      services.put(owner, new Hosted(program, program.folder(), logs));
    }
    registryClient =
        new CachedSchemaRegistryClient(
            List.of(registryProgram.url()), 1_000, List.of(new AvroSchemaProvider()), Map.of());
  }

  /**
   * Starts everything and waits until all of it is ready.
   *
   * @param data a folder for records, schemas and states
   * @param logs a folder for what the processes print
   */
  public static Stack start(Path data, Path logs) throws InterruptedException {
    Stack stack = startWithoutServices(data, logs);
    try {
      stack.start(List.copyOf(stack.services.values()));
      stack.learnSchemas();
      return stack;
    } catch (InterruptedException | RuntimeException e) {
      stack.close();
      throw e;
    }
  }

  /** Starts broker and registry, and waits until they are ready. */
  public static Stack startWithoutServices(Path data, Path logs) throws InterruptedException {
    Stack stack = new Stack(data, logs);
    try {
      stack.start(List.of(stack.broker, stack.registry));
      return stack;
    } catch (InterruptedException | RuntimeException e) {
      stack.close();
      throw e;
    }
  }

  /** Starts all of them, and waits until they are ready. */
  public void start(List<Hosted> group) throws InterruptedException {
    for (Hosted hosted : group) {
      if (!started.contains(hosted)) {
        started.add(hosted);
      }
      hosted.launch();
    }
    for (Hosted hosted : group) {
      hosted.awaitReady();
    }
  }

  /** Starts another instance of a service beside the first, and waits until it is ready. */
  public Hosted second(Topic.Owner service) throws InterruptedException {
    Hosted second = instance(service, service.service() + "-2");
    start(List.of(second));
    return second;
  }

  /** An instance of a service, to be started; its name is its identity in the consumer group. */
  public Hosted instance(Topic.Owner service, String name) {
    ServiceProcess program = program(service, name);
    Hosted instance = new Hosted(program, program.folder(), logs.resolve(name));
    started.add(instance);
    return instance;
  }

  public Hosted broker() {
    return broker;
  }

  public Hosted registry() {
    return registry;
  }

  public Hosted service(Topic.Owner owner) {
    return Objects.requireNonNull(services.get(owner));
  }

  /** An address of a service's HTTP API. */
  public URI http(Topic.Owner owner, String path) {
    return URI.create("http://127.0.0.1:" + service(owner).port() + path);
  }

  /** An address of a service's management port. */
  public URI management(Topic.Owner owner, String path) {
    int port = Objects.requireNonNull(programs.get(owner)).managementPort();
    return URI.create("http://127.0.0.1:" + port + path);
  }

  /** Plain clients of the broker. */
  public KafkaClients kafka() {
    return new KafkaClients(brokerProgram.bootstrapServers(), registryProgram.url());
  }

  /** A client of the registry that knows every schema of the contract, also while it is away. */
  public SchemaRegistryClient registryClient() {
    return registryClient;
  }

  @Override
  public void close() {
    // Last started first: the services while the broker still answers. Nothing needs to be saved.
    started.reversed().forEach(Hosted::kill);
  }

  /** A port that nobody else is given. */
  public int nextPort() {
    return ports.next();
  }

  /** What a process of a test's own must know to take part. */
  public Map<String, String> settings() {
    return Map.of(
        "HIRING_BOOTSTRAP_SERVERS",
        brokerProgram.bootstrapServers(),
        "HIRING_REGISTRY_URL",
        registryProgram.url(),
        "HIRING_API_TOKEN",
        TOKEN,
        "HIRING_WEBHOOKS_GREENHOUSE_SECRETS",
        GreenhouseWebhook.SECRET,
        "HIRING_WEBHOOKS_QUARANTINE_KEY",
        QUARANTINE_KEY,
        // What is measured is what it can take, not what it lets in.
        "HIRING_WEBHOOKS_GREENHOUSE_PER_SECOND",
        "1000000");
  }

  private ServiceProcess program(Topic.Owner owner, String instance) {
    return new ServiceProcess(
        installation,
        owner.service(),
        data.resolve(instance),
        ports.next(),
        ports.next(),
        Map.of(
            "HIRING_BOOTSTRAP_SERVERS",
            brokerProgram.bootstrapServers(),
            "HIRING_REGISTRY_URL",
            registryProgram.url(),
            "HIRING_API_TOKEN",
            TOKEN,
            "HIRING_INSTANCE_ID",
            instance,
            "HIRING_WEBHOOKS_GREENHOUSE_SECRETS",
            GreenhouseWebhook.SECRET,
            "HIRING_WEBHOOKS_QUARANTINE_KEY",
            QUARANTINE_KEY,
            // Started often and never for long: the second compiler would not pay.
            "JAVA_TOOL_OPTIONS",
            "-XX:TieredStopAtLevel=1"));
  }

  /** Asks the registry for every schema once; by then their owners must have registered them. */
  public void learnSchemas() {
    try {
      for (Topic topic : Topics.all()) {
        for (Class<? extends SpecificRecord> type : topic.records()) {
          AvroSchema schema = RecordWriter.registered(type);
          int id = registryClient.getId(topic.subject(schema.rawSchema()), schema);
          registryClient.getSchemaById(id);
        }
      }
    } catch (IOException | RestClientException e) {
      throw new IllegalStateException("the services have not registered their schemas", e);
    }
  }
}

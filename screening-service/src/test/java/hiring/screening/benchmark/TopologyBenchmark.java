package hiring.screening.benchmark;

import static hiring.contract.Topic.Owner.POSTING_SERVICE;
import static hiring.contract.Topic.Owner.SCREENING_SERVICE;
import static hiring.contract.Topics.APPLICATIONS;
import static hiring.contract.Topics.roleCopies;
import static java.util.Objects.requireNonNull;

import hiring.contract.Topic;
import hiring.contract.Topics;
import hiring.events.ApplicationReceived;
import hiring.screening.Examples;
import hiring.service.start.Upstream;
import hiring.stack.load.CpuClock;
import hiring.stack.testing.TestBroker;
import hiring.stack.testing.TestRegistry;
import hiring.streams.EventHeaders;
import hiring.streams.RecordWriter;
import io.confluent.kafka.schemaregistry.client.CachedSchemaRegistryClient;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * How near the screening topology comes to the least that Kafka Streams can do with a state: one
 * RocksDB get and put for each record, nothing decoded and nothing decided. Both read the same
 * applications from one broker, in processes with the same heap and settings, turn by turn; the
 * first half warms up. Prints medians, their ratio, and CPU time, that of the broker included. Run
 * by hand, from the folder of the module, with its test classpath:
 *
 * <pre>{@code
 * mvn -q -pl screening-service -am test-compile dependency:build-classpath \
 *   -Dmdep.outputFile=target/classpath -Dmdep.includeScope=test
 * cd screening-service && HIRING_TEST_BROKER=embedded java \
 *   -Dlogback.configurationFile=hiring/stack/logback.xml \
 *   -cp target/test-classes:target/classes:$(cat target/classpath) \
 *   hiring.screening.benchmark.TopologyBenchmark [APPLICATIONS [ROUNDS [JVM FLAGS OF SCREENING]]]
 * }</pre>
 */
final class TopologyBenchmark {

  private final int applications;
  private final int rounds;
  private final List<String> flags;

  private TopologyBenchmark(String[] arguments) {
    applications = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 60_000;
    rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 5;
    flags = List.of(arguments).subList(Math.min(2, arguments.length), arguments.length);
  }

  /**
   * What one contender did in one round.
   *
   * @param cpuMicros of CPU time for each application, broker included
   */
  private record Measured(double perSecond, double cpuMicros) {}

  /** Prints what both did, with text evidence and without. */
  public static void main(String[] arguments) throws Exception {
    var benchmark = new TopologyBenchmark(arguments);
    for (boolean text : new boolean[] {true, false}) {
      benchmark.compare(text);
    }
    System.exit(0); // shared parts end with the JVM
  }

  private void compare(boolean text) throws Exception {
    try (TestBroker broker = TestBroker.start()) {
      // They leave their topics and schemas behind.
      Upstream.start(POSTING_SERVICE, broker, TestRegistry.shared()).close();
      Upstream.start(SCREENING_SERVICE, broker, TestRegistry.shared()).close();
      write(broker, text);
      Map<Contender, Measured[]> measured = new LinkedHashMap<>();
      for (int round = 0; round < rounds; round++) {
        for (Contender contender : Contender.values()) {
          Measured one = measure(broker, contender, round);
          measured.computeIfAbsent(contender, any -> new Measured[rounds])[round] = one;
          System.out.printf(
              "%s text, round %d, %-11s %,8.0f/s %6.1f us CPU%n",
              text ? "with" : "without", round + 1, contender, one.perSecond(), one.cpuMicros());
        }
      }
      Measured screening = median(requireNonNull(measured.get(Contender.SCREENING)));
      Measured plain = median(requireNonNull(measured.get(Contender.GET_AND_PUT)));
      System.out.printf(
          "%s text evidence: screening %,.0f/s at %.1f us CPU, RocksDB get and put %,.0f/s at %.1f"
              + " us: ratio %.2f%n",
          text ? "with" : "without",
          screening.perSecond(),
          screening.cpuMicros(),
          plain.perSecond(),
          plain.cpuMicros(),
          screening.perSecond() / plain.perSecond());
    }
  }

  private static Measured median(Measured[] rounds) {
    double[] perSecond = Arrays.stream(rounds).mapToDouble(Measured::perSecond).sorted().toArray();
    double[] cpu = Arrays.stream(rounds).mapToDouble(Measured::cpuMicros).sorted().toArray();
    return new Measured(perSecond[rounds.length / 2], cpu[rounds.length / 2]);
  }

  /** The role, to every partition as the service copies it, and then who applies for it. */
  private void write(TestBroker broker, boolean text) throws Exception {
    try (var admin = Admin.create(clients(broker));
        var producer =
            new KafkaProducer<>(
                clients(broker), new StringSerializer(), new ByteArraySerializer())) {
      admin
          .createTopics(
              List.of(new NewTopic(Contender.GET_AND_PUT.output(), Topics.PARTITIONS, (short) 1)))
          .all()
          .get();
      var writer = new RecordWriter(new CachedSchemaRegistryClient(TestRegistry.shared().url(), 9));
      SpecificRecord role = Examples.posted(Examples.rubric());
      for (int partition = 0; partition < Topics.PARTITIONS; partition++) {
        Topic copies = roleCopies(SCREENING_SERVICE);
        var unused =
            producer.send(
                new ProducerRecord<>(
                    copies.name(),
                    partition,
                    Examples.ROLE.toString(),
                    writer.write(copies, role),
                    EventHeaders.of(POSTING_SERVICE, role, null)));
      }
      producer.flush();
      for (int number = 0; number < applications; number++) {
        ApplicationReceived application = Applicants.number(number, text);
        var unused =
            producer.send(
                new ProducerRecord<>(
                    APPLICATIONS.name(),
                    null,
                    application.getApplicationId().toString(),
                    writer.write(APPLICATIONS, application),
                    EventHeaders.of(POSTING_SERVICE, application, null)));
      }
    }
  }

  private Measured measure(TestBroker broker, Contender contender, int round) throws Exception {
    String id = "benchmark-" + contender.name().toLowerCase(Locale.ROOT) + "-" + round;
    Path folder = Files.createTempDirectory(id);
    try (var consumer =
        new KafkaConsumer<>(
            clients(broker), new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
      List<TopicPartition> partitions =
          IntStream.range(0, Topics.PARTITIONS)
              .mapToObj(partition -> new TopicPartition(contender.output(), partition))
              .toList();
      consumer.assign(partitions);
      consumer.seekToEnd(partitions);
      partitions.forEach(consumer::position);
      try (ContenderProcess process =
          ContenderProcess.start(
              contender,
              id,
              broker.bootstrapServers(),
              TestRegistry.shared().url(),
              folder,
              contender == Contender.SCREENING ? flags : List.of())) {
        int warm = await(consumer, process, 0, applications / 2);
        long began = System.nanoTime();
        CpuClock before = CpuClock.read(processes(process));
        int done = await(consumer, process, warm, applications);
        double seconds = (System.nanoTime() - began) / 1e9;
        Duration used = CpuClock.read(processes(process)).since(before).total();
        int measured = done - warm;
        return new Measured(measured / seconds, used.toNanos() / 1e3 / measured);
      }
    } finally {
      delete(folder);
    }
  }

  private static int await(
      KafkaConsumer<byte[], byte[]> consumer, ContenderProcess process, int seen, int wanted) {
    int count = seen;
    while (count < wanted) {
      count += consumer.poll(Duration.ofMillis(200)).count();
      if (!process.handle().isAlive()) {
        throw new IllegalStateException("it ended by itself");
      }
    }
    return count;
  }

  /** It, the broker and the registry: all that this process started, and not itself. */
  private static Map<String, ProcessHandle> processes(ContenderProcess contender) {
    Map<String, ProcessHandle> processes = new LinkedHashMap<>();
    processes.put("contender", contender.handle());
    ProcessHandle.current()
        .descendants()
        .forEach(handle -> processes.put(Long.toString(handle.pid()), handle));
    processes.remove(Long.toString(contender.handle().pid()));
    return processes;
  }

  private static Map<String, Object> clients(TestBroker broker) {
    return Map.of(
        "bootstrap.servers",
        broker.bootstrapServers(),
        "isolation.level",
        "read_committed",
        "compression.type",
        "lz4",
        "batch.size",
        128 * 1024,
        "linger.ms",
        20,
        "max.poll.records",
        10_000);
  }

  private static void delete(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }
}

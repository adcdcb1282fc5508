package hiring.service.benchmark;

import static java.util.Objects.requireNonNull;

import hiring.contract.Topic;
import hiring.contract.Topics;
import hiring.service.start.Upstream;
import hiring.stack.load.CpuClock;
import hiring.stack.testing.TestBroker;
import hiring.stack.testing.TestRegistry;
import hiring.streams.ServiceTopology;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/**
 * How near a service's topology comes to the least that Kafka Streams can do with a state: one
 * RocksDB get and put for each record, nothing decoded and nothing decided. Both read the same
 * records from one broker, in processes with the same heap and settings, turn by turn; the first
 * half warms up. Prints medians, their ratio, and CPU time, that of the broker included.
 *
 * <p>Who extends it has a constructor without parameters: the service's process makes one too.
 */
public abstract class TopologyComparison {

  private final String title;

  /**
   * A comparison.
   *
   * @param title what it prints first
   */
  protected TopologyComparison(String title) {
    this.title = title;
  }

  /** The service. */
  protected abstract Topic.Owner service();

  /** The method that builds its topology in production. */
  protected abstract Consumer<ServiceTopology> topology();

  /** Where both read. */
  protected abstract Topic input();

  /** Where the service writes one record for each that it reads. */
  protected abstract Topic output();

  /**
   * Writes what both read, one record of {@link #input} for each application, and what it needs.
   */
  protected abstract void write(Inputs inputs, int applications);

  /** Makes the service's own topics ready for one more round; by default, nothing. */
  protected void prepare(Inputs inputs, int applications) throws Exception {}

  /**
   * What one contender did in one round.
   *
   * @param cpuMicros of CPU time for each application, broker included
   */
  private record Measured(double perSecond, double cpuMicros) {}

  /**
   * Prints what both did.
   *
   * @param applications how many
   * @param rounds of both; odd
   * @param flags more of them for the JVM of the service
   */
  protected final void compare(int applications, int rounds, List<String> flags) throws Exception {
    try (TestBroker broker = TestBroker.start()) {
      // They leave their topics and schemas behind.
      for (Topic.Owner owner : Topic.Owner.values()) {
        Upstream.start(owner, broker, TestRegistry.shared()).close();
      }
      try (var admin = Admin.create(clients(broker));
          var inputs = new Inputs(clients(broker))) {
        admin
            .createTopics(
                List.of(new NewTopic(Contender.PLAIN_OUTPUT, Topics.PARTITIONS, (short) 1)))
            .all()
            .get();
        write(inputs, applications);
      }
      Map<Contender, Measured[]> measured = new EnumMap<>(Contender.class);
      for (int round = 0; round < rounds; round++) {
        for (Contender contender : Contender.values()) {
          Measured one = measure(broker, contender, applications, round, flags);
          measured.computeIfAbsent(contender, any -> new Measured[rounds])[round] = one;
          System.out.printf(
              "%s, round %d, %-11s %,8.0f/s %6.1f us CPU%n",
              title, round + 1, contender, one.perSecond(), one.cpuMicros());
        }
      }
      Measured own = median(requireNonNull(measured.get(Contender.SERVICE)));
      Measured plain = median(requireNonNull(measured.get(Contender.GET_AND_PUT)));
      System.out.printf(
          "%s: %s %,.0f/s at %.1f us CPU, RocksDB get and put %,.0f/s at %.1f us: ratio %.2f%n",
          title,
          service().service(),
          own.perSecond(),
          own.cpuMicros(),
          plain.perSecond(),
          plain.cpuMicros(),
          own.perSecond() / plain.perSecond());
    }
  }

  private static Measured median(Measured[] rounds) {
    double[] perSecond = Arrays.stream(rounds).mapToDouble(Measured::perSecond).sorted().toArray();
    double[] cpu = Arrays.stream(rounds).mapToDouble(Measured::cpuMicros).sorted().toArray();
    return new Measured(perSecond[rounds.length / 2], cpu[rounds.length / 2]);
  }

  private Measured measure(
      TestBroker broker, Contender contender, int applications, int round, List<String> flags)
      throws Exception {
    if (contender == Contender.SERVICE) {
      try (var inputs = new Inputs(clients(broker))) {
        prepare(inputs, applications);
      }
    }
    String id = "benchmark-" + contender.name().toLowerCase(Locale.ROOT) + "-" + round;
    Path folder = Files.createTempDirectory(id);
    try (var consumer =
        new KafkaConsumer<>(
            clients(broker), new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
      List<TopicPartition> partitions = Inputs.partitions(contender.output(this));
      consumer.assign(partitions);
      consumer.seekToEnd(partitions);
      partitions.forEach(consumer::position);
      try (ContenderProcess process =
          ContenderProcess.start(
              this,
              contender,
              id,
              broker.bootstrapServers(),
              TestRegistry.shared().url(),
              folder,
              contender == Contender.SERVICE ? flags : List.of())) {
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

package hiring.screening.whatif;

import static hiring.contract.Topic.Owner.POSTING_SERVICE;
import static hiring.contract.Topic.Owner.SCREENING_SERVICE;
import static hiring.contract.Topics.APPLICATIONS;
import static hiring.contract.Topics.ROLES;
import static hiring.contract.Topics.SCREENINGS;

import hiring.contract.Topic;
import hiring.decider.Decision;
import hiring.events.ApplicationReceived;
import hiring.screening.Examples;
import hiring.screening.benchmark.Applicants;
import hiring.screening.codec.EvidenceCodec;
import hiring.screening.codec.RubricCodec;
import hiring.screening.codec.ScreeningCodec;
import hiring.screening.domain.Evidence;
import hiring.screening.domain.Rubric;
import hiring.screening.domain.Screening;
import hiring.screening.domain.ScreeningDecider;
import hiring.screening.domain.ScreeningEvent;
import hiring.screening.domain.Verdict;
import hiring.screening.queries.TextQuerySearch;
import hiring.service.start.Upstream;
import hiring.stack.testing.TestBroker;
import hiring.stack.testing.TestRegistry;
import hiring.streams.EventHeaders;
import hiring.streams.RecordWriter;
import io.confluent.kafka.schemaregistry.client.CachedSchemaRegistryClient;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * How near {@code what-if} over a log comes to deciding alone: the same applications, already in
 * memory, by the same rubric, with a thread for each core. Text evidence of some 2,000 characters
 * each; each has a decision on the log as well. Prints medians, and their ratio. Run by hand, from
 * the folder of the module, with its test classpath as {@code TopologyBenchmark} says:
 *
 * <pre>{@code
 * HIRING_TEST_BROKER=embedded java -Xmx4g -Dlogback.configurationFile=hiring/stack/logback.xml \
 *   -cp target/test-classes:target/classes:$(cat target/classpath) \
 *   hiring.screening.whatif.WhatIfBenchmark [APPLICATIONS [ROUNDS]]
 * }</pre>
 */
final class WhatIfBenchmark {

  private final int applications;
  private final int cores = Runtime.getRuntime().availableProcessors();
  private final Rubric rubric =
      RubricCodec.compile(Examples.passingFrom(40), TextQuerySearch.COMPILER);
  private final List<Evidence> evidence = new ArrayList<>();

  private WhatIfBenchmark(int applications) {
    this.applications = applications;
  }

  /** Prints what both do. */
  public static void main(String[] arguments) throws Exception {
    int applications = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 200_000;
    int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 5;
    var benchmark = new WhatIfBenchmark(applications);
    try (TestBroker broker = TestBroker.start()) {
      benchmark.write(broker);
      double[] replayed = new double[rounds];
      double[] alone = new double[rounds];
      // The first round of both warms up.
      for (int round = -1; round < rounds; round++) {
        double one = applications / benchmark.seconds(() -> benchmark.replay(broker));
        double other = applications / benchmark.seconds(benchmark::decide);
        if (round >= 0) {
          replayed[round] = one;
          alone[round] = other;
          System.out.printf("round %d: what-if %,.0f/s, alone %,.0f/s%n", round + 1, one, other);
        }
      }
      Arrays.sort(replayed);
      Arrays.sort(alone);
      System.out.printf(
          "%,d applications: what-if %,.0f/s, deciding alone in memory %,.0f/s: ratio %.2f%n",
          applications,
          replayed[rounds / 2],
          alone[rounds / 2],
          replayed[rounds / 2] / alone[rounds / 2]);
    }
    System.exit(0); // shared parts end with the JVM
  }

  @FunctionalInterface
  private interface Work {
    void run() throws Exception;
  }

  private double seconds(Work work) throws Exception {
    long begun = System.nanoTime();
    work.run();
    return (System.nanoTime() - begun) / 1e9;
  }

  /** The whole command, its report included. */
  private void replay(TestBroker broker) throws IOException {
    Path record = Files.createTempFile("rubric", "");
    Path report = Files.createTempFile("report", ".json");
    Files.write(record, hiring.events.Rubric.getEncoder().encode(Examples.passingFrom(40)).array());
    int code =
        WhatIfCommand.commandLine(Map.of())
            .execute(
                "--role",
                Examples.ROLE.toString(),
                "--rubric",
                "r",
                "--rubric-record",
                record.toString(),
                "--format",
                "json",
                "--out",
                report.toString(),
                "--bootstrap-servers",
                broker.bootstrapServers(),
                "--registry",
                TestRegistry.shared().url());
    if (code != 0 || !Files.readString(report).contains("\"applications\" : " + applications)) {
      throw new IllegalStateException("what-if ended with " + code);
    }
    Files.delete(record);
    Files.delete(report);
  }

  private void decide() throws Exception {
    try (ExecutorService threads = Executors.newFixedThreadPool(cores)) {
      List<Future<Integer>> shares = new ArrayList<>();
      for (int core = 0; core < cores; core++) {
        int first = core;
        shares.add(
            threads.submit(() -> {
              int passed = 0;
              for (int i = first; i < evidence.size(); i += cores) {
                passed += rubric.assess(evidence.get(i)).verdict() == Verdict.PASSED ? 1 : 0;
              }
              return passed;
            }));
      }
      for (Future<Integer> share : shares) {
        share.get();
      }
    }
  }

  private void write(TestBroker broker) throws Exception {
    // They leave their topics and schemas behind.
    Upstream.start(POSTING_SERVICE, broker, TestRegistry.shared()).close();
    Upstream.start(SCREENING_SERVICE, broker, TestRegistry.shared()).close();
    var writer = new RecordWriter(new CachedSchemaRegistryClient(TestRegistry.shared().url(), 9));
    Rubric inForce = RubricCodec.compile(Examples.rubric(), TextQuerySearch.COMPILER);
    var decider = new ScreeningDecider();
    try (var producer =
        new KafkaProducer<>(
            Map.<String, Object>of(
                "bootstrap.servers", broker.bootstrapServers(), "compression.type", "lz4"),
            new StringSerializer(),
            new ByteArraySerializer())) {
      send(producer, writer, ROLES, Examples.ROLE.toString(), Examples.posted(Examples.rubric()));
      for (int number = 0; number < applications; number++) {
        ApplicationReceived received = Applicants.number(number, true);
        String key = received.getApplicationId().toString();
        send(producer, writer, APPLICATIONS, key, received);
        evidence.add(EvidenceCodec.fromAvro(received.getEvidence()));
        if (decider.decide(
                new Screening.Unseen(),
                ScreeningCodec.command(received, number, role -> inForce),
                Examples.NOW)
            instanceof Decision.Accepted<ScreeningEvent, ?>(List<ScreeningEvent> events)) {
          for (ScreeningEvent event : events) {
            SpecificRecord told = ScreeningCodec.toAvro(event, received.getEventId()).orElseThrow();
            send(producer, writer, SCREENINGS, key, told);
          }
        }
      }
    }
  }

  private static void send(
      KafkaProducer<String, byte[]> producer,
      RecordWriter writer,
      Topic topic,
      String key,
      SpecificRecord value) {
    var unused =
        producer.send(
            new ProducerRecord<>(
                topic.name(),
                null,
                key,
                writer.write(topic, value),
                EventHeaders.of(POSTING_SERVICE, value, null)));
  }
}

package hiring.system.webhooks;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import hiring.contract.Topic;
import hiring.contract.Topics;
import hiring.system.RunReport;
import hiring.system.scenario.Company;
import hiring.system.scenario.Delivery;
import hiring.system.scenario.Season;
import hiring.system.stack.Sender;
import hiring.system.stack.Stack;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How much the webhooks take beside an endpoint that verifies and answers and writes nothing, and
 * what a crash of the broker costs them: time, and no application.
 */
class WebhookLoadIT {

  private static final int WEBHOOKS = Integer.getInteger("hiring.webhooks", 5_000);
  private static final int WARM_UP = WEBHOOKS / 2;
  private static final int ROUNDS = Integer.getInteger("hiring.rounds", 1);
  private static final Duration LIMIT = Duration.ofMinutes(5);
  private static final Path LOGS = RunReport.FOLDER.resolve("webhooks-logs");

  @TempDir private static Path data;

  private static Stack stack;
  private static int companies;

  @BeforeAll
  static void start() throws Exception {
    stack = Stack.start(data, LOGS);
    // Beside posting-service, which an endpoint takes the place of, nobody shall need the machine.
    for (Topic.Owner service : Topic.Owner.values()) {
      stack.service(service).stop();
    }
  }

  @AfterAll
  static void stop() {
    stack.close();
  }

  @Test
  void what_writing_to_the_broker_costs_a_webhook_is_measured() throws Exception {
    List<Double> without = new ArrayList<>();
    List<Double> with = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      without.add(measure(LOGS.resolve("without-" + round), Endpoint.WITHOUT_KAFKA));
      with.add(measure(LOGS.resolve("with-" + round)));
    }
    double ratio = median(with) / median(without);
    new RunReport("WebhookLoadIT")
        .line("%d webhooks over 32 connections, after %d to warm up", WEBHOOKS, WARM_UP)
        .line(
            "verified and answered:           %.0f/s, median of %s",
            median(without), shown(without))
        .line("verified, written and answered:  %.0f/s, median of %s", median(with), shown(with))
        .line("ratio: %.2f", ratio)
        .write();
    assertThat(ratio).isPositive();
  }

  @Test
  void a_broker_that_crashes_in_the_middle_costs_no_application() throws Exception {
    List<Delivery> deliveries = deliveries(WEBHOOKS);
    Volley volley = volley(deliveries);
    try (EndpointProcess endpoint = EndpointProcess.start(stack, LOGS.resolve("crash"))) {
      // Not in the common pool, which ends of processes are told in.
      CompletableFuture<Double> fired =
          CompletableFuture.supplyAsync(
              () -> fire(volley, endpoint), task -> Thread.ofPlatform().start(task));
      await("a third is taken").atMost(LIMIT).until(() -> volley.taken() > WEBHOOKS / 3);
      stack.broker().kill();
      await("a webhook is answered 503").atMost(LIMIT).until(() -> volley.unavailable() > 0);
      stack.broker().launch();
      stack.broker().awaitReady();
      fired.join();

      Set<String> sent =
          deliveries.stream()
              .map(one -> one.applicant().applicationId().toString())
              .collect(toSet());
      List<String> submitted = keys(Topics.ATS_SUBMISSIONS, sent);
      assertThat(volley.taken()).isEqualTo(sent.size());
      assertThat(new HashSet<>(submitted)).isEqualTo(sent);
      await("each is received or refused")
          .atMost(LIMIT)
          .until(() -> settled(sent).size() >= sent.size());
      assertThat(settled(sent)).hasSameSizeAs(sent).doesNotHaveDuplicates();
      new RunReport("WebhookLoadIT-crash")
          .line("%d webhooks, the broker killed after a third and started again", sent.size())
          .line("answered 503: %d, not answered: %d", volley.unavailable(), volley.unanswered())
          .line(
              "taken %d, on the inbox %d of them", volley.taken(), new HashSet<>(submitted).size())
          .line("records on the inbox %d, received or refused once each", submitted.size())
          .write();
    }
  }

  private static double measure(Path folder, String... arguments) throws Exception {
    try (EndpointProcess endpoint = EndpointProcess.start(stack, folder, arguments)) {
      volley(deliveries(WARM_UP)).fire(endpoint.port());
      return volley(deliveries(WEBHOOKS)).fire(endpoint.port());
    }
  }

  private static double fire(Volley volley, EndpointProcess endpoint) {
    try {
      return volley.fire(endpoint.port());
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  /** First deliveries of so many applicants of a company of their own. */
  private static List<Delivery> deliveries(int count) throws Exception {
    Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    Company company = new Company(100 + companies++, now, 1, 1);
    try (Sender sender = new Sender(stack)) {
      company.commands().stream()
          .filter(command -> command.topic().equals(Topics.ROLE_COMMANDS))
          .forEach(sender::send);
      sender.awaitAcknowledged();
    }
    List<Delivery> deliveries = new ArrayList<>();
    for (Delivery delivery : Season.of(company, 3 * count, new Random(companies)).deliveries()) {
      if (delivery.way() == Delivery.Way.WEBHOOK && delivery.time() == 0) {
        deliveries.add(delivery);
      }
    }
    assertThat(deliveries).hasSizeGreaterThanOrEqualTo(count);
    return deliveries.subList(0, count);
  }

  private static Volley volley(List<Delivery> deliveries) {
    return new Volley(deliveries.stream().map(Delivery::webhook).toList());
  }

  private static List<String> settled(Set<String> among) {
    return Stream.of(Topics.APPLICATIONS, Topics.SUBMISSION_REFUSALS)
        .flatMap(topic -> keys(topic, among).stream())
        .collect(toCollection(ArrayList::new));
  }

  /** The keys of a topic's committed records that are among those, as often as they occur. */
  private static List<String> keys(Topic topic, Set<String> among) {
    List<String> keys = new ArrayList<>();
    try (KafkaConsumer<byte[], byte[]> consumer = stack.kafka().bytesConsumer()) {
      List<TopicPartition> partitions =
          consumer.partitionsFor(topic.name()).stream()
              .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
      while (partitions.stream().anyMatch(one -> consumer.position(one) < end(ends, one))) {
        for (ConsumerRecord<byte[], byte[]> record : consumer.poll(Duration.ofSeconds(1))) {
          String key = new String(record.key(), StandardCharsets.UTF_8);
          if (among.contains(key)) {
            keys.add(key);
          }
        }
      }
    }
    return keys;
  }

  private static long end(Map<TopicPartition, Long> ends, TopicPartition partition) {
    return Objects.requireNonNull(ends.get(partition));
  }

  private static double median(List<Double> values) {
    return values.stream().sorted().toList().get(values.size() / 2);
  }

  private static List<Long> shown(List<Double> values) {
    return values.stream().map(Math::round).toList();
  }
}

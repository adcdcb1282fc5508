package hiring.service;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import hiring.contract.Topic.Owner;
import hiring.contract.Topics;
import hiring.events.CloseReason;
import hiring.events.CloseRole;
import hiring.service.testing.OnTopic;
import hiring.service.testing.RunningService;
import hiring.stack.client.KafkaClients;
import hiring.stack.console.Console;
import hiring.stack.deadletters.Backlog;
import hiring.stack.deadletters.Filter;
import hiring.stack.deadletters.Outcome;
import hiring.stack.deadletters.ReadProgress;
import hiring.stack.deadletters.Reason;
import hiring.stack.deadletters.Redrive;
import hiring.stack.testing.TestBroker;
import hiring.stack.testing.TestRegistry;
import hiring.streams.Poison;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.utils.Utils;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What met a bug, sent again after the bug is mended. */
@Timeout(180)
class RedriveIT {

  private static final UUID ROLE = UUID.fromString("126da572-a524-5f41-a4d0-fa8877b11cd0");
  private static final Filter FAILED =
      new Filter(Owner.POSTING_SERVICE, Reason.FAILED_DECISION, null, null);

  private final TestBroker broker = TestBroker.shared();
  private final KafkaClients clients =
      new KafkaClients(broker.bootstrapServers(), TestRegistry.shared().url());

  @Test
  void a_command_that_met_a_bug_has_its_effect_once_however_often_it_is_sent_again(
      @TempDir Path data) throws Exception {
    CloseRole command = command(ROLE, "met-a-bug");
    BreakableService.broken = true;
    try (RunningService service =
        RunningService.start(BreakableService.class, broker, TestRegistry.shared(), data)) {
      service.awaitReadiness(200);
      write(command);
      Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> !redriven("dry").isEmpty());

      BreakableService.broken = false;
      assertThat(redriven("first")).containsExactly(Outcome.Result.SENT);
      awaitTold(ROLE);
      assertThat(redriven("second")).as("what is left to be sent").isEmpty();
      write(command);
      UUID after = behind(ROLE);
      write(command(after, "after"));
      awaitTold(after);

      assertThat(told(ROLE)).as("effects of one command, come three times").isEqualTo(1);
    }
  }

  @Test
  void the_command_line_explains_every_reason_of_a_dead_letter() {
    assertThat(Arrays.stream(Reason.values()).map(Enum::name))
        .containsAll(Arrays.stream(Poison.values()).map(Enum::name).toList());
  }

  private List<Outcome.Result> redriven(String by) {
    ReadProgress progress =
        new ReadProgress(
            new Console(new PrintStream(OutputStream.nullOutputStream(), true, UTF_8), false),
            InstantSource.system());
    var letters =
        Backlog.unsent(FAILED, clients, progress)
            .byService()
            .getOrDefault(Owner.POSTING_SERVICE, List.of());
    Redrive redrive =
        new Redrive(
            clients,
            progress,
            InstantSource.system(),
            () -> {
              throw new AssertionError("nothing of webhooks is sent");
            },
            by);
    List<Outcome> outcomes =
        BreakableService.broken
            ? redrive.tried(letters)
            : redrive.sent(Owner.POSTING_SERVICE, letters);
    return outcomes.stream().map(Outcome::result).toList();
  }

  private void awaitTold(UUID role) {
    Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> told(role) > 0);
  }

  private long told(UUID role) {
    return OnTopic.all(broker, Topics.APPLICATION_UPDATES).stream()
        .filter(record -> role.toString().equals(record.key()))
        .count();
  }

  private void write(CloseRole command) throws Exception {
    try (KafkaProducer<String, SpecificRecord> producer = clients.producer()) {
      producer
          .send(
              new ProducerRecord<>(
                  Topics.ROLE_COMMANDS.name(), command.getRoleId().toString(), command))
          .get();
    }
  }

  private static CloseRole command(UUID role, String name) {
    return new CloseRole(
        UUID.nameUUIDFromBytes(name.getBytes(UTF_8)),
        Instant.parse("2026-03-02T09:00:00Z"),
        role,
        "api",
        CloseReason.FILLED);
  }

  /** Another role whose records come behind those of the first, in its partition. */
  private static UUID behind(UUID role) {
    long number = 0;
    while (partition(new UUID(1, number)) != partition(role)) {
      number++;
    }
    return new UUID(1, number);
  }

  private static int partition(UUID role) {
    return Utils.toPositive(Utils.murmur2(role.toString().getBytes(UTF_8))) % Topics.PARTITIONS;
  }
}

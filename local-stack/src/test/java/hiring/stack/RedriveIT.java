package hiring.stack;

import static hiring.stack.Said.run;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hiring.contract.Topic;
import hiring.contract.Topic.Owner;
import hiring.contract.Topics;
import hiring.stack.deadletters.Backlog;
import hiring.stack.deadletters.LetterId;
import hiring.stack.deadletters.Outcome;
import hiring.stack.deadletters.Redrive;
import hiring.stack.testing.TestBroker;
import hiring.stack.testing.TestRegistry;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import tools.jackson.databind.JsonNode;

/** Dead letters on a real broker, sent again: each once. */
@Timeout(180)
class RedriveIT {

  private static final byte[] VALUE = "not Avro, and nobody's business".getBytes(UTF_8);

  private static LetterLog log;

  @BeforeAll
  static void start() throws Exception {
    log = new LetterLog(TestBroker.shared().bootstrapServers(), TestRegistry.shared().url());
  }

  @AfterAll
  static void stop() {
    log.close();
  }

  @Test
  void what_is_sent_again_has_the_same_bytes_and_says_who_and_whence() {
    LetterId id = log.keep(Owner.POSTING_SERVICE, "FAILED_DECISION", "hiring.role-commands", 3);

    Said said = run("redrive", id.toString(), "--by=on call");

    assertThat(said.code()).isZero();
    assertThat(said.err()).isEqualTo("1 sent\n");
    ConsumerRecord<byte[], byte[]> again = only(Topics.ROLE_COMMANDS, id);
    assertThat(again.value()).isEqualTo(VALUE);
    assertThat(again.key()).isEqualTo(LetterLog.KEY.getBytes(UTF_8));
    assertThat(again.partition()).isEqualTo(3);
    assertThat(LetterLog.headers(again))
        .containsEntry("redriven-by", "on call")
        .containsEntry("redriven-from", id.toString())
        .containsEntry("traceparent", LetterLog.TRACE)
        .containsOnlyKeys("redriven-by", "redriven-at", "redriven-from", "traceparent");
    JsonNode listed = run("dead-letters", id.toString(), "--format=json").json().get(0);
    assertThat(listed.get("redrive").asString()).startsWith("sent again by on call at ");
  }

  @Test
  void time_of_the_cause_is_kept() {
    LetterId id = log.keep(Owner.SCHEDULING_SERVICE, "FAILED_DECISION", "hiring.screenings", 2);

    assertThat(run("redrive", id.toString(), "--by=ops").code()).isZero();

    assertThat(only(Topics.SCREENINGS, id).timestamp()).isEqualTo(LetterLog.TIMESTAMP);
  }

  @Test
  void a_second_time_sends_nothing_and_says_who_was_first() {
    LetterId id = log.keep(Owner.POSTING_SERVICE, "FAILED_DECISION", "hiring.role-commands", 0);
    LetterId other = log.keep(Owner.POSTING_SERVICE, "FAILED_DECISION", "hiring.role-commands", 0);
    run("redrive", id.toString(), "--by=first");

    Said second = run("redrive", id.toString(), other.toString(), "--by=second");

    assertThat(second.code()).isEqualTo(ExitCode.NOT_SENT.code());
    assertThat(second.out()).contains("already sent  by first at ");
    assertThat(second.err()).isEqualTo("1 sent, 1 already sent\n");
    only(Topics.ROLE_COMMANDS, id);
    only(Topics.ROLE_COMMANDS, other);
  }

  @Test
  void all_are_those_that_were_not_sent_and_a_dry_run_sends_none() {
    LetterId first = log.keep(Owner.SCHEDULING_SERVICE, "UNKNOWN_SCHEMA", "hiring.roles", 0);
    LetterId second = log.keep(Owner.SCHEDULING_SERVICE, "UNKNOWN_SCHEMA", "hiring.roles", 1);
    String[] all = {"--all", "--service=scheduling", "--reason=UNKNOWN_SCHEMA", "--by=ops"};

    assertThat(run("redrive", all, "--dry-run"))
        .returns(0, Said::code)
        .returns("2 would be sent\n", Said::err);
    assertThat(log.again(Topics.ROLES, first)).isEmpty();
    assertThat(run("redrive", all)).returns(0, Said::code).returns("2 sent\n", Said::err);
    assertThat(run("redrive", all)).returns(0, Said::code).returns("nothing was sent\n", Said::err);
    only(Topics.ROLES, first);
    only(Topics.ROLES, second);
  }

  @Test
  void of_many_runs_at_once_one_sends() throws Exception {
    List<LetterId> ids = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      ids.add(log.keep(Owner.POSTING_SERVICE, "FAILED_DECISION", "hiring.role-commands", 1));
    }
    List<String> arguments = new ArrayList<>(List.of("redrive", "--by=ops"));
    ids.forEach(id -> arguments.add(id.toString()));
    int runs = 4;
    try (ExecutorService threads = Executors.newFixedThreadPool(runs)) {
      List<Future<Said>> said = new ArrayList<>();
      for (int i = 0; i < runs; i++) {
        said.add(threads.submit(() -> run(arguments.toArray(new String[0]))));
      }
      for (Future<Said> one : said) {
        assertThat(one.get().code()).isIn(0, ExitCode.NOT_SENT.code());
      }
    }

    run(arguments.toArray(new String[0]));
    ids.forEach(id -> only(Topics.ROLE_COMMANDS, id));
  }

  @Test
  void a_run_that_another_overtakes_sends_nothing() {
    LetterId id = log.keep(Owner.POSTING_SERVICE, "FAILED_DECISION", "hiring.role-commands", 2);
    List<Outcome> overtaking = new ArrayList<>();
    Redrive slow =
        redrive(
            "slow",
            () -> {
              overtaking.addAll(send(redrive("quick", Instant::now), id));
              return Instant.now();
            });

    assertThatThrownBy(() -> send(slow, id))
        .isInstanceOfSatisfying(
            Failure.class, e -> assertThat(e.exitCode()).isEqualTo(ExitCode.NOT_SENT))
        .hasMessageStartingWith("another redrive began meanwhile");

    assertThat(overtaking).extracting(Outcome::result).containsExactly(Outcome.Result.SENT);
    assertThat(LetterLog.headers(only(Topics.ROLE_COMMANDS, id)))
        .containsEntry("redriven-by", "quick");
  }

  /** The facts of all services are on one topic, and nothing unfinished may hide one of them. */
  @Test
  void a_run_of_another_service_overtakes_too() {
    LetterId id = log.keep(Owner.POSTING_SERVICE, "FAILED_DECISION", "hiring.role-commands", 2);
    LetterId other = log.keep(Owner.SCREENING_SERVICE, "NULL_KEY", "hiring.screening-commands", 0);
    Redrive slow =
        redrive(
            "slow",
            () -> {
              send(redrive("quick", Instant::now), other);
              return Instant.now();
            });

    assertThatThrownBy(() -> send(slow, id)).isInstanceOf(Failure.class);
    only(Topics.SCREENING_COMMANDS, other);
    assertThat(send(redrive("again", Instant::now), id))
        .extracting(Outcome::result)
        .containsExactly(Outcome.Result.SENT);
    only(Topics.ROLE_COMMANDS, id);
  }

  @Test
  void what_cannot_be_sent_is_said_of_each() {
    LetterId webhook = log.keepWebhook("ashby", "UNSIGNED", new byte[0]);
    LetterId oversized = log.keepOversized("hiring.ats-submissions");

    Said said = run("redrive", webhook.toString(), oversized.toString(), "--by=ops");

    assertThat(said.code()).isEqualTo(ExitCode.NOT_SENT.code());
    assertThat(said.out())
        .contains("nothing was kept of it; have ashby deliver it again")
        .contains("its bytes stay at hiring.ats-submissions/2/41");
    assertThat(said.err()).isEqualTo("2 cannot be sent\n");
  }

  private static ConsumerRecord<byte[], byte[]> only(Topic topic, LetterId id) {
    log.await(topic, id);
    List<ConsumerRecord<byte[], byte[]>> again = log.again(topic, id);
    assertThat(again).as("sent again from %s", id).hasSize(1);
    assertThat(log.facts(id)).as("facts about %s", id).isEqualTo(1);
    return again.getFirst();
  }

  private static Redrive redrive(String by, InstantSource clock) {
    return new Redrive(
        log.clients(),
        log.progress(),
        clock,
        () -> {
          throw new AssertionError("nothing of webhooks is sent");
        },
        by);
  }

  private static List<Outcome> send(Redrive redrive, LetterId id) {
    Backlog backlog = Backlog.of(List.of(id), log.clients(), log.progress());
    return redrive.sent(id.service(), backlog.byService().getOrDefault(id.service(), List.of()));
  }
}

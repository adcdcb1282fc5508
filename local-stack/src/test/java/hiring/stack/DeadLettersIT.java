package hiring.stack;

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
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
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
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Dead letters on a real broker: listed, shown, and sent again once. */
@Timeout(180)
class DeadLettersIT {

  private static final byte[] VALUE = "not Avro, and nobody's business".getBytes(UTF_8);

  private static LetterLog log;

  /** What a command said. */
  private record Said(int code, String out, String err) {
    JsonNode json() {
      return JsonMapper.shared().readTree(out);
    }
  }

  @BeforeAll
  static void start() throws Exception {
    log = new LetterLog(TestBroker.shared().bootstrapServers(), TestRegistry.shared().url());
  }

  @AfterAll
  static void stop() {
    log.close();
  }

  @Test
  void dead_letters_are_listed_oldest_first_and_found_by_service_reason_topic_and_time() {
    LetterId first = log.keep(Owner.SCREENING_SERVICE, "MALFORMED", "hiring.screenings", 0);
    LetterId second = log.keep(Owner.SCREENING_SERVICE, "BAD_MAGIC", "hiring.roles", 0);
    LetterId third = log.keep(Owner.SCREENING_SERVICE, "MALFORMED", "hiring.roles", 0);

    assertThat(listed("--service=screening")).containsSubsequence(first, second, third);
    assertThat(listed("--service=screening", "--reason=malformed")).containsExactly(first, third);
    assertThat(listed("--service=screening", "--topic=hiring.roles"))
        .containsExactly(second, third);
    assertThat(listed("--reason=MALFORMED", "--service=screening", "--limit=1"))
        .containsExactly(first);
    assertThat(listed("--service=screening", "--since=1h")).contains(first, second, third);
    assertThat(listed("--service=screening", "--since=2099-01-01")).isEmpty();
    assertThat(run("dead-letters", "--service=screening", "--count", "--format=csv").out())
        .contains("screening-service,MALFORMED,hiring.roles,1,0")
        .contains("screening-service,BAD_MAGIC,hiring.roles,1,0");
  }

  @Test
  void one_is_shown_without_its_content_which_goes_into_a_file_if_asked_for(@TempDir Path folder) {
    LetterId id = log.keep(Owner.POSTING_SERVICE, "MALFORMED", "hiring.ats-submissions", 1);
    Path file = folder.resolve("value");

    Said said = run("dead-letters", id.toString(), "--bytes=" + file);

    assertThat(said.code()).isZero();
    assertThat(said.out())
        .contains("from", "hiring.ats-submissions/1/41", "dead-letter-reason")
        .contains("./hiring redrive " + id + " --by NAME")
        .doesNotContain("not Avro");
    assertThat(file).hasBinaryContent(VALUE);
  }

  @Test
  void one_that_does_not_exist_is_said() {
    for (String id : List.of("posting/3/999", "posting/9/0")) {
      assertThat(run("dead-letters", id))
          .returns(2, Said::code)
          .returns("hiring: there is no dead letter " + id + "\n", Said::err);
      assertThat(run("redrive", id, "--by=ops"))
          .returns(2, Said::code)
          .returns("hiring: there is no dead letter " + id + "\n", Said::err);
    }
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
    LetterId other = log.keep(Owner.SCREENING_SERVICE, "MALFORMED", "hiring.roles", 0);
    Redrive slow =
        redrive(
            "slow",
            () -> {
              send(redrive("quick", Instant::now), other);
              return Instant.now();
            });

    assertThatThrownBy(() -> send(slow, id)).isInstanceOf(Failure.class);
    only(Topics.ROLES, other);
    assertThat(send(redrive("again", Instant::now), id))
        .extracting(Outcome::result)
        .containsExactly(Outcome.Result.SENT);
    only(Topics.ROLE_COMMANDS, id);
  }

  @Test
  void an_application_that_was_erased_since_is_not_brought_back() {
    LetterId tombstoned = log.keepApplication("erased-by-tombstone");
    LetterId told = log.keepApplication("erased-as-told");
    LetterId standing = log.keepApplication("standing");
    log.tombstone("erased-by-tombstone");
    log.erased("erased-as-told");

    Said said =
        run("redrive", tombstoned.toString(), told.toString(), standing.toString(), "--by=ops");

    assertThat(said.code()).isEqualTo(ExitCode.NOT_SENT.code());
    assertThat(said.err()).isEqualTo("1 sent, 2 cannot be sent\n");
    assertThat(log.again(Topics.APPLICATIONS, tombstoned)).isEmpty();
    assertThat(log.again(Topics.APPLICATIONS, told)).isEmpty();
    only(Topics.APPLICATIONS, standing);
  }

  @Test
  void an_application_that_is_erased_at_this_very_moment_is_not_brought_back() {
    LetterId id = log.keepApplication("erased-meanwhile");
    Redrive redrive =
        redrive(
            "ops",
            () -> {
              log.tombstone("erased-meanwhile");
              return Instant.now();
            });

    assertThatThrownBy(() -> send(redrive, id))
        .hasMessageStartingWith("an application was erased at this very moment; nothing was sent");

    assertThat(log.again(Topics.APPLICATIONS, id)).isEmpty();
    assertThat(listed("--service=screening", "--topic=" + Topics.APPLICATIONS.name())).contains(id);
  }

  @Test
  void a_tombstone_that_a_service_could_not_handle_is_sent_again() {
    LetterId id = log.keepTombstone("its-own-tombstone");
    log.erased("its-own-tombstone");

    assertThat(run("redrive", id.toString(), "--by=ops").code()).isZero();

    assertThat(only(Topics.APPLICATIONS, id).value()).isNull();
  }

  @Test
  void what_cannot_be_sent_is_said_of_each() {
    LetterId webhook = log.keepWebhook("ashby", "UNSIGNED");
    LetterId oversized = log.keepOversized("hiring.ats-submissions");

    Said said = run("redrive", webhook.toString(), oversized.toString(), "--by=ops");

    assertThat(said.code()).isEqualTo(ExitCode.NOT_SENT.code());
    assertThat(said.out())
        .contains("have ashby deliver it again")
        .contains("its bytes stay at hiring.ats-submissions/2/41");
    assertThat(said.err()).isEqualTo("2 cannot be sent\n");
  }

  @Test
  void a_broker_that_is_away_or_has_no_dead_letters_gets_one_clear_line_and_a_code() {
    assertThat(runOn("127.0.0.1:1", "dead-letters"))
        .returns(ExitCode.NOT_RUNNING.code(), Said::code)
        .returns("hiring: no broker answers at 127.0.0.1:1\n", Said::err);
    assertThat(runOn("broker.invalid:9092", "dead-letters"))
        .returns(ExitCode.NOT_RUNNING.code(), Said::code)
        .returns("hiring: no host of broker.invalid:9092 can be found\n", Said::err);
    try (TestBroker empty = TestBroker.start()) {
      assertThat(runOn(empty.bootstrapServers(), "dead-letters"))
          .returns(ExitCode.NOT_RUNNING.code(), Said::code)
          .extracting(Said::err)
          .asString()
          .endsWith("has no topic of dead letters; have the services been started?\n");
    }
  }

  private static ConsumerRecord<byte[], byte[]> only(Topic topic, LetterId id) {
    log.await(topic, id);
    List<ConsumerRecord<byte[], byte[]>> again = log.again(topic, id);
    assertThat(again).as("sent again from %s", id).hasSize(1);
    assertThat(log.facts(id)).as("facts about %s", id).isEqualTo(1);
    return again.getFirst();
  }

  private static Redrive redrive(String by, InstantSource clock) {
    return new Redrive(log.clients(), log.progress(), clock, by);
  }

  private static List<Outcome> send(Redrive redrive, LetterId id) {
    Backlog backlog = Backlog.of(List.of(id), log.clients(), log.progress());
    return redrive.sent(id.service(), backlog.byService().getOrDefault(id.service(), List.of()));
  }

  private static List<LetterId> listed(String... arguments) {
    String[] all = new String[arguments.length + 1];
    all[0] = "--format=json";
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    List<LetterId> ids = new ArrayList<>();
    run("dead-letters", all)
        .json()
        .forEach(row -> ids.add(LetterId.parse(row.get("id").asString())));
    return ids;
  }

  private static Said run(String command, String[] arguments, String... more) {
    List<String> all = new ArrayList<>(List.of(command));
    all.addAll(List.of(arguments));
    all.addAll(List.of(more));
    return run(all.toArray(new String[0]));
  }

  private static Said run(String... arguments) {
    return runOn(TestBroker.shared().bootstrapServers(), arguments);
  }

  private static Said runOn(String servers, String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    CommandLine line = HiringCommand.commandLine();
    line.setOut(new PrintWriter(out));
    line.setErr(new PrintWriter(err));
    List<String> all = new ArrayList<>(List.of(arguments));
    all.add("--bootstrap-servers=" + servers);
    all.add("--registry=" + TestRegistry.shared().url());
    return new Said(line.execute(all.toArray(new String[0])), out.toString(), err.toString());
  }
}

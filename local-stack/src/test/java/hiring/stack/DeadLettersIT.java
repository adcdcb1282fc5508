package hiring.stack;

import static hiring.stack.Said.listed;
import static hiring.stack.Said.run;
import static hiring.stack.Said.runOn;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import hiring.contract.Topic.Owner;
import hiring.stack.deadletters.LetterId;
import hiring.stack.testing.TestBroker;
import hiring.stack.testing.TestRegistry;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Dead letters on a real broker: listed, counted and shown. */
@Timeout(180)
class DeadLettersIT {

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
}

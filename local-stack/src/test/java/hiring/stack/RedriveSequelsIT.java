package hiring.stack;

import static hiring.stack.Said.listed;
import static hiring.stack.Said.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hiring.contract.Topic;
import hiring.contract.Topics;
import hiring.stack.deadletters.Backlog;
import hiring.stack.deadletters.LetterId;
import hiring.stack.deadletters.Outcome;
import hiring.stack.deadletters.Redrive;
import hiring.stack.testing.TestBroker;
import hiring.stack.testing.TestRegistry;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Dead letters whose applications were erased or went on since, on a real broker: they stay. */
@Timeout(180)
class RedriveSequelsIT {

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
        .hasMessageStartingWith(
            "an application was erased or went on at this very moment; nothing was sent");

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
  void what_an_ats_said_of_an_application_that_was_erased_since_is_not_brought_back() {
    LetterId erased = log.keepSubmission("6f1f4c9e-5d0b-5c3e-9a55-4e1f6f0b7a12");
    LetterId standing = log.keepSubmission("6f1f4c9e-5d0b-5c3e-9a55-4e1f6f0b7a13");
    log.erasedWhereItsKeyLies("6f1f4c9e-5d0b-5c3e-9a55-4e1f6f0b7a12");

    Said said = run("redrive", erased.toString(), standing.toString(), "--by=ops");

    assertThat(said.code()).isEqualTo(ExitCode.NOT_SENT.code());
    assertThat(said.out()).contains("the application was erased since");
    assertThat(said.err()).isEqualTo("1 sent, 1 cannot be sent\n");
    assertThat(log.again(Topics.ATS_SUBMISSIONS, erased)).isEmpty();
    only(Topics.ATS_SUBMISSIONS, standing);
  }

  /** Who reads them goes by their order: a withdrawal would end what was reopened since. */
  @Test
  void what_happened_before_an_application_went_on_is_not_written_behind_it() {
    LetterId overtaken = log.keepUpdate("reopened-since");
    log.update("reopened-since", "ApplicationReopened");
    LetterId latest = log.keepUpdate("moved-since");
    log.update("moved-since", "ApplicationStageChanged");
    log.update("another", "ApplicationReopened");

    Said said = run("redrive", overtaken.toString(), latest.toString(), "--by=ops");

    assertThat(said.code()).isEqualTo(ExitCode.NOT_SENT.code());
    assertThat(said.out()).contains("the application went on since");
    assertThat(said.err()).isEqualTo("1 sent, 1 cannot be sent\n");
    assertThat(log.again(Topics.APPLICATION_UPDATES, overtaken)).isEmpty();
    only(Topics.APPLICATION_UPDATES, latest);
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

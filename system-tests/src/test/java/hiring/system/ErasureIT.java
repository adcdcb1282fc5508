package hiring.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import hiring.contract.Ids;
import hiring.contract.Topic;
import hiring.contract.Topic.Owner;
import hiring.contract.Topics;
import hiring.events.MergeCandidate;
import hiring.streams.Outgoing;
import hiring.system.fold.Partitions;
import hiring.system.scenario.Applicant;
import hiring.system.scenario.Applicant.Source;
import hiring.system.scenario.Applicant.Target;
import hiring.system.scenario.Company;
import hiring.system.scenario.Delivery;
import hiring.system.scenario.Delivery.Way;
import hiring.system.scenario.GreenhouseWebhook;
import hiring.system.stack.Http;
import hiring.system.stack.Hurry;
import hiring.system.stack.Remains;
import hiring.system.stack.Stack;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Applicants who came by webhook, by Kafka and in vain are erased, by a recruiter, by the ATS, and
 * because they are somebody who was. As soon as the broker has forgotten what it must forget in
 * time, their addresses, which are in their letters and answers too, are in no byte of its logs,
 * nor of the states, the services' logs and their metrics; a late repeat brings nobody back. What
 * nobody could read is kept where dead letters are, as the documents say, and nowhere else.
 */
@Timeout(value = 8, unit = TimeUnit.MINUTES)
class ErasureIT {

  private static final Duration FORGOTTEN_WITHIN = Duration.ofMinutes(2);
  private static final Duration LOOK = Duration.ofSeconds(2);
  private static final int FIRST = 424_200;

  /** In what no service can read, so that none can know whom it is about. */
  private static final String UNREAD = "unread-424242@example.org";

  private static final Topic DEAD_LETTERS = Topics.deadLetters(Owner.POSTING_SERVICE);

  private static final UUID SOMEBODY = Ids.candidateId("ashby", "", "somebody");

  private int others;

  @Test
  void of_an_erased_candidate_no_byte_stays_and_a_repeat_brings_none_back(@TempDir Path data)
      throws Exception {
    Path logs = RunReport.FOLDER.resolve("erasure");
    try (Stack stack = Stack.start(data, logs);
        Run run = new Run(stack)) {
      Company company = new Company(1, Run.now(), 3, 8);
      run.open(company);
      List<Applicant> erased =
          List.of(
              Applicant.of(company, FIRST, Source.GREENHOUSE, Target.OPEN),
              Applicant.of(company, FIRST + 3, Source.GREENHOUSE, Target.OPEN),
              Applicant.of(company, FIRST + 1, Source.CAREERS_SITE, Target.OPEN),
              Applicant.of(company, FIRST + 2, Source.CAREERS_SITE, Target.CLOSED),
              Applicant.of(company, FIRST + 4, Source.CAREERS_SITE, Target.OPEN));
      run.expect(erased);
      erased.forEach(applicant -> run.deliver(delivery(applicant)));
      run.awaitSettled();
      sendUnreadable(run);
      assertThat(erased)
          .allSatisfy(applicant -> assertThat(remains(stack, applicant, data, logs)).isNotEmpty());

      run.webhooks().deliver(GreenhouseWebhook.ofDeletion(erased.getFirst())).join();
      for (Applicant applicant : erased.subList(1, erased.size() - 1)) {
        assertThat(Http.delete(candidate(stack, applicant.candidateId()))).isEqualTo(202);
      }
      // The last turns out to be somebody who was erased before that was known.
      assertThat(Http.delete(candidate(stack, SOMEBODY))).isEqualTo(202);
      run.sender().send(merge(erased.getLast()));
      Hurry.forgetting(stack);
      awaitForgotten(stack, run, company, erased, data, logs);

      int taken = run.webhooks().taken();
      erased.forEach(applicant -> run.deliver(delivery(applicant)));
      run.sender().awaitAcknowledged();
      await("the webhook is taken again").until(() -> run.webhooks().taken() > taken);
      awaitForgotten(stack, run, company, erased, data, logs);
      assertThat(Http.get(application(stack, erased.getFirst()))).contains("\"erased\"");
    }
  }

  /** Others go on applying, so that the segments that hold what was erased come to their end. */
  private void awaitForgotten(
      Stack stack, Run run, Company company, List<Applicant> erased, Path data, Path logs) {
    await("the broker has forgotten")
        .atMost(FORGOTTEN_WITHIN)
        .pollInterval(LOOK)
        .untilAsserted(() -> {
          List<Applicant> more = new ArrayList<>();
          for (int i = 0; i < 16; i++) {
            more.add(Applicant.of(company, others++, Source.CAREERS_SITE, Target.OPEN));
          }
          run.expect(more);
          more.forEach(applicant -> run.deliver(delivery(applicant)));
          assertThat(erased)
              .allSatisfy(applicant -> assertThat(remains(stack, applicant, data, logs)).isEmpty());
          assertThat(Remains.of(UNREAD, data, logs))
              .isNotEmpty()
              .allMatch(file -> file.contains(DEAD_LETTERS.name()));
        });
  }

  private static void sendUnreadable(Run run) {
    byte[] key = "424242".getBytes(StandardCharsets.UTF_8);
    byte[] value = UNREAD.getBytes(StandardCharsets.UTF_8);
    int partition = Partitions.of(key, Topics.PARTITIONS);
    run.sender().send(Topics.ATS_SUBMISSIONS, partition, key, value, new RecordHeaders()).join();
  }

  private static List<String> remains(Stack stack, Applicant applicant, Path data, Path logs)
      throws InterruptedException {
    String canary = applicant.address();
    List<String> remains = new ArrayList<>(Remains.of(canary, data, logs));
    for (Owner service : Owner.values()) {
      if (Http.get(stack.management(service, "/actuator/prometheus")).contains(canary)) {
        remains.add("metrics of " + service.service());
      }
    }
    return remains;
  }

  private static Delivery delivery(Applicant applicant) {
    Way way = applicant.source() == Source.GREENHOUSE ? Way.WEBHOOK : Way.KAFKA;
    return new Delivery(applicant, 0, way, false);
  }

  private static Outgoing merge(Applicant applicant) {
    UUID id = applicant.candidateId();
    return new Outgoing(
        Topics.CANDIDATE_COMMANDS,
        id.toString(),
        new MergeCandidate(Ids.derive("system-test/merge/" + id), Run.now(), id, "api", SOMEBODY));
  }

  private static URI candidate(Stack stack, UUID id) {
    return stack.http(Topic.Owner.POSTING_SERVICE, "/candidates/" + id);
  }

  private static URI application(Stack stack, Applicant applicant) {
    return stack.http(Topic.Owner.POSTING_SERVICE, "/applications/" + applicant.applicationId());
  }
}

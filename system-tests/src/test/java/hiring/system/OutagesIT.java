package hiring.system;

import static hiring.contract.Topic.Owner.POSTING_SERVICE;
import static hiring.contract.Topic.Owner.SCHEDULING_SERVICE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import hiring.contract.Topic;
import hiring.contract.Topics;
import hiring.system.check.Verdict;
import hiring.system.fold.Partitions;
import hiring.system.scenario.Applicant;
import hiring.system.scenario.Company;
import hiring.system.scenario.Delivery;
import hiring.system.scenario.Season;
import hiring.system.stack.Hosted;
import hiring.system.stack.Http;
import hiring.system.stack.Stack;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Something is away, or is no record, or is somebody who believes to be alive: each time under
 * load, on one stack, and each time everything that was ever written is judged in the end.
 *
 * <p>{@code -Dhiring.seed=} draws other applicants.
 */
@Timeout(value = 8, unit = TimeUnit.MINUTES)
class OutagesIT {

  private static final long SEED = Long.getLong("hiring.seed", 20_260_301L);
  private static final int PER_SECOND = 30;
  private static final int INTERVIEWERS = 6;
  private static final int PER_WEEK = 20;
  private static final Duration LIMIT = Duration.ofMinutes(3);
  private static final Path LOGS = RunReport.FOLDER.resolve("outages");

  private static final RandomGenerator random = new SplittableRandom(SEED);
  private static final Planted planted = new Planted();

  @TempDir static Path data;
  private static Stack stack;
  private static Run run;
  private static int companies;

  @BeforeAll
  static void start() throws Exception {
    stack = Stack.start(data, LOGS);
    run = new Run(stack);
  }

  @AfterAll
  static void stop() throws Exception {
    run.close();
    stack.close();
  }

  @Test
  void a_registry_that_is_away_costs_time_and_nothing_else() throws Exception {
    Season season = open(30 * PER_SECOND);
    Season ahead = open(40);
    NewerWriter newer = NewerWriter.register(stack);
    int earlier = run.webhooks().unavailable();

    Moments moments = new Moments();
    CompletableFuture<Void> busy = moments.after(PER_SECOND);
    CompletableFuture<Void> sent = run.send(season, PER_SECOND, moments);
    busy.join();
    stack.registry().kill();
    long gone = System.nanoTime();
    sendNewer(newer, ahead);
    awaitReadiness(503);
    // A service that starts knows no schema yet, so its webhooks need the registry.
    stack.service(POSTING_SERVICE).kill();
    stack.service(POSTING_SERVICE).launch();
    await("a webhook is answered 503 with Retry-After")
        .atMost(LIMIT)
        .until(() -> run.webhooks().unavailable() > earlier);
    sent.join();
    await("30 s are over").atMost(LIMIT).until(() -> secondsSince(gone) >= 30);
    assertThat(log(POSTING_SERVICE))
        .contains("Schema registry does not answer")
        .as("a stack trace per attempt would fill the disk")
        .doesNotContain("java.net.ConnectException: Connection refused\n\tat ");
    double away = secondsSince(gone);
    stack.registry().launch();
    stack.registry().awaitReady();
    long back = System.nanoTime();
    awaitReadiness(200);
    double ready = secondsSince(back);
    run.awaitSettled();

    judge(
        new RunReport("OutagesIT-registry")
            .line("registry killed, away for %.0f s under load: readiness 503 everywhere", away)
            .line(
                "webhooks answered 503 with Retry-After: %d",
                run.webhooks().unavailable() - earlier)
            .line("back: all ready after %.1f s, settled after %.1f s", ready, secondsSince(back)));
  }

  @Test
  void what_is_no_record_is_one_dead_letter_and_the_next_record_is_handled() throws Exception {
    run.send(open(200), 4 * PER_SECOND).join();
    run.awaitSettled();
    int earlier = planted.letters().size();

    List<Topic> topics = Planted.read(run.log());
    assertThat(topics).contains(Topics.ATS_SUBMISSIONS, Topics.APPLICATION_UPDATES);
    for (Topic topic : topics) {
      for (int partition = 0; partition < topic.partitions(); partition++) {
        planted.plant(topic, partition, run, random);
      }
    }
    run.send(open(300), 4 * PER_SECOND).join();
    run.awaitSettled();

    assertThat(topics).allMatch(topic -> planted.goesOnBehind(topic, run.log()));
    judge(
        new RunReport("OutagesIT-garbage")
            .line("a record that is none, on each partition of each of %d topics", topics.size())
            .line(
                "dead letters, each with its reason and place: %d",
                planted.letters().size() - earlier));
  }

  @Test
  void an_answer_that_is_none_disturbs_no_caller() throws Exception {
    Company company = company();
    run.open(company);
    Topic replies = Topics.replies(POSTING_SERVICE);
    for (int partition = 0; partition < replies.partitions(); partition++) {
      byte[] garbage = {1, 2, 3};
      run.sender().send(replies, partition, garbage, garbage, new RecordHeaders()).join();
    }

    URI close = stack.http(POSTING_SERVICE, "/roles/" + company.roleId(0) + "/close");
    assertThat(Http.post(close, "once").statusCode()).isBetween(200, 299);
    assertThat(Http.post(close, "once").statusCode()).isBetween(200, 299);
  }

  @Test
  void a_broker_that_crashes_and_comes_back_has_lost_nothing() throws Exception {
    Season season = open(25 * PER_SECOND);
    Moments moments = new Moments();
    CompletableFuture<Void> busy = moments.after(3 * PER_SECOND);
    CompletableFuture<Void> enough = moments.after(13 * PER_SECOND);
    CompletableFuture<Void> sent = run.send(season, PER_SECOND, moments);
    busy.join();
    stack.broker().kill();
    long gone = System.nanoTime();
    awaitReadiness(503);
    enough.join();
    double away = secondsSince(gone);
    stack.broker().launch();
    stack.broker().awaitReady();
    long back = System.nanoTime();
    awaitReadiness(200);
    double ready = secondsSince(back);
    sent.join();
    run.awaitSettled();

    judge(
        new RunReport("OutagesIT-broker")
            .line("broker killed, away for %.0f s under load: readiness 503 everywhere", away)
            .line("back: all ready after %.1f s, settled after %.1f s", ready, secondsSince(back)));
  }

  @Test
  void a_service_that_wakes_after_another_took_over_is_fenced() throws Exception {
    Hosted sleeper = stack.service(SCHEDULING_SERVICE);
    Season first = open(20 * PER_SECOND);
    Season then = open(10 * PER_SECOND);
    Moments moments = new Moments();
    CompletableFuture<Void> busy = moments.after(2 * PER_SECOND);
    CompletableFuture<Void> sent = run.send(first, PER_SECOND, moments);
    busy.join();
    sleeper.freeze();
    long asleep = System.nanoTime();
    Hosted other = stack.second(SCHEDULING_SERVICE);
    try {
      double tookOver = secondsSince(asleep);
      sent.join();
      await("all that came meanwhile is settled").atMost(LIMIT).until(() -> run.unsettled() == 0);
      Moments later = new Moments();
      CompletableFuture<Void> busyAgain = later.after(PER_SECOND);
      CompletableFuture<Void> sentThen = run.send(then, PER_SECOND, later);
      busyAgain.join();
      double slept = secondsSince(asleep);
      sleeper.thaw();
      sentThen.join();
      awaitReadiness(200);
      run.awaitSettled();

      assertThat(log(SCHEDULING_SERVICE)).contains("thread is being fenced");
      judge(
          new RunReport("OutagesIT-frozen")
              .line("scheduling-service stopped (SIGSTOP) for %.0f s under load", slept)
              .line("a second instance had taken over after %.0f s", tookOver));
    } finally {
      sleeper.thaw();
      other.stop();
    }
  }

  private static Company company() {
    companies++;
    return new Company(companies, Run.now(), INTERVIEWERS, PER_WEEK);
  }

  private static Season open(int applicants) throws Exception {
    Company company = company();
    run.open(company);
    return Season.of(company, applicants, random);
  }

  /** Those of a season who come by an integration that is ahead of us. */
  @SuppressWarnings("FutureReturnValueIgnored") // the sender remembers each
  private static void sendNewer(NewerWriter newer, Season season) {
    List<Applicant> applicants =
        season.applicants().stream()
            .filter(applicant -> applicant.source() == Applicant.Source.CAREERS_SITE)
            .toList();
    run.expect(applicants);
    for (Applicant applicant : applicants) {
      byte[] key = applicant.applicationId().toString().getBytes(StandardCharsets.UTF_8);
      run.sender()
          .send(
              Topics.ATS_SUBMISSIONS,
              Partitions.of(key, Topics.PARTITIONS),
              key,
              newer.write(new Delivery(applicant, 0, Delivery.Way.KAFKA, false).submission()),
              new RecordHeaders());
    }
  }

  private static void awaitReadiness(int status) {
    for (Topic.Owner service : Topic.Owner.values()) {
      URI readiness = stack.management(service, "/actuator/health/readiness");
      await(service.service() + " answers " + status)
          .atMost(LIMIT)
          .until(() -> Http.status(readiness) == status);
    }
  }

  private static void judge(RunReport report) {
    Verdict verdict = run.verdict(planted.places(), planted.letters());
    report.outcomes(run.log()).verdict(verdict).write();
    assertThat(verdict.findings()).as(verdict.summary()).isEmpty();
  }

  private static String log(Topic.Owner service) throws IOException {
    return Files.readString(LOGS.resolve(service.service() + ".log"));
  }

  private static double secondsSince(long nanoTime) {
    return (System.nanoTime() - nanoTime) / 1e9;
  }
}

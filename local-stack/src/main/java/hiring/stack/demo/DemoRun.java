package hiring.stack.demo;

import hiring.contract.Ids;
import hiring.contract.Topics;
import hiring.stack.ExitCode;
import hiring.stack.Failure;
import hiring.stack.client.Api;
import hiring.stack.client.KafkaClients;
import hiring.stack.client.Tail;
import hiring.stack.console.Console;
import hiring.stack.console.Progress;
import hiring.stack.console.Step.State;
import hiring.stack.local.LocalStack;
import hiring.stack.local.Service;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import tools.jackson.databind.JsonNode;

/** One demonstration: the role, the interviewers, the applicants, and what became of them. */
final class DemoRun {

  private static final String ROLE = "role";
  private static final String INTERVIEWERS = "interviewers";
  private static final String APPLICATIONS = "applications";
  private static final String DECISIONS = "decisions";
  private static final Duration QUIET_LIMIT = Duration.ofSeconds(60);
  private static final Duration POLL = Duration.ofMillis(100);

  private final LocalStack stack;
  private final Samples samples;
  private final KafkaClients kafka;
  private final Progress progress;

  DemoRun(LocalStack stack, Samples samples, Console console) {
    this.stack = stack;
    this.samples = samples;
    kafka = KafkaClients.of(stack.plan());
    progress =
        new Progress(
            console, InstantSource.system(), List.of(ROLE, INTERVIEWERS, APPLICATIONS, DECISIONS));
  }

  /**
   * Sends the applicants and waits until every one is accounted for, or nothing has moved for a
   * minute.
   */
  Settlement run(List<Applicant> applicants) throws IOException, InterruptedException {
    try (Api api = new Api(stack.plan());
        Tail<String, SpecificRecord> tail =
            Tail.of(
                kafka.consumer(),
                List.of(
                    Topics.APPLICATIONS,
                    Topics.SUBMISSION_REFUSALS,
                    Topics.SCREENINGS,
                    Topics.INTERVIEWS))) {
      UUID roleId = postRole(api);
      registerInterviewers(api);
      send(applicants, roleId, api);
      return awaitSettled(applicants, tail);
    }
  }

  private UUID postRole(Api api) throws IOException, InterruptedException {
    progress.change(ROLE, State.RUNNING, samples.title());
    JsonNode answer = api.post(Service.POSTING, "/roles", samples.roleKey(), samples.role());
    UUID roleId = UUID.fromString(answer.path("roleId").stringValue());
    progress.change(ROLE, State.DONE, samples.title());
    return roleId;
  }

  private void registerInterviewers(Api api) throws IOException, InterruptedException {
    String path = "/pools/" + samples.poolId() + "/interviewers";
    int count = 0;
    for (JsonNode interviewer : samples.interviewers()) {
      api.post(Service.SCHEDULING, path, samples.key(interviewer), interviewer);
      count++;
      progress.change(INTERVIEWERS, State.RUNNING, Integer.toString(count));
    }
    progress.change(INTERVIEWERS, State.DONE, count + " in pool " + samples.poolId());
  }

  private void send(List<Applicant> applicants, UUID roleId, Api api)
      throws IOException, InterruptedException {
    int sent = 0;
    int webhooks = 0;
    List<Future<RecordMetadata>> written = new ArrayList<>();
    try (KafkaProducer<String, SpecificRecord> producer = kafka.producer()) {
      for (Applicant applicant : applicants) {
        switch (applicant.way()) {
          case WEBHOOK -> {
            api.greenhouse(
                Ids.derive("demo/delivery/" + applicant.externalId()).toString(),
                GreenhousePayload.of(applicant, samples.greenhouseJobId()));
            webhooks++;
          }
          case KAFKA ->
              written.add(
                  producer.send(
                      new ProducerRecord<>(
                          Topics.ATS_SUBMISSIONS.name(),
                          applicant.applicationId().toString(),
                          SubmissionRecord.of(applicant, roleId))));
        }
        sent++;
        progress.change(APPLICATIONS, State.RUNNING, sent + " of " + applicants.size() + " sent");
      }
    }
    for (Future<RecordMetadata> acknowledgement : written) {
      acknowledged(acknowledgement);
    }
    progress.change(
        APPLICATIONS,
        State.DONE,
        sent + " sent: " + webhooks + " signed webhooks, " + (sent - webhooks) + " Kafka records");
  }

  private static void acknowledged(Future<RecordMetadata> acknowledgement)
      throws InterruptedException {
    try {
      acknowledgement.get();
    } catch (ExecutionException e) {
      throw new Failure(ExitCode.FAILED, "a record was not written: " + e.getCause());
    }
  }

  private Settlement awaitSettled(List<Applicant> applicants, Tail<String, SpecificRecord> tail) {
    Settlement settlement =
        new Settlement(applicants.stream().map(Applicant::applicationId).toList());
    progress.change(DECISIONS, State.RUNNING, "");
    Instant lastRecord = Instant.now();
    while (settlement.settled() < settlement.expected()
        && Duration.between(lastRecord, Instant.now()).compareTo(QUIET_LIMIT) < 0) {
      var records = tail.poll(POLL);
      records.forEach(record -> settlement.take(record.value()));
      if (!records.isEmpty()) {
        lastRecord = Instant.now();
        progress.change(DECISIONS, State.RUNNING, settled(settlement));
      }
      progress.tick();
    }
    boolean all = settlement.settled() == settlement.expected();
    progress.change(DECISIONS, all ? State.DONE : State.FAILED, settled(settlement));
    return settlement;
  }

  private static String settled(Settlement settlement) {
    return settlement.settled() + " of " + settlement.expected() + " applicants accounted for";
  }
}

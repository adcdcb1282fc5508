package hiring.funnel;

import hiring.contract.Ids;
import hiring.contract.Topic;
import hiring.contract.Topics;
import hiring.events.ApplicationReceived;
import hiring.events.Candidate;
import hiring.events.Evidence;
import hiring.events.InterviewLoop;
import hiring.events.InterviewScheduled;
import hiring.events.InterviewWaitlisted;
import hiring.events.RefusalReason;
import hiring.events.RolePosted;
import hiring.events.RoleTerms;
import hiring.events.Rubric;
import hiring.events.ScreenFailed;
import hiring.events.ScreenPassed;
import hiring.events.ScreenReferred;
import hiring.events.Shortage;
import hiring.events.SubmissionRefused;
import io.confluent.kafka.serializers.KafkaAvroSerializer;
import io.confluent.kafka.serializers.subject.TopicRecordNameStrategy;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/**
 * The public topics as the services write them: in transactions, with Confluent's own serializer.
 */
final class WrittenLog implements AutoCloseable {

  static final UUID ROLE = Ids.derive("role/of-a-test");

  private static final Instant AT = Instant.parse("2026-03-02T09:00:00Z");

  private final String bootstrapServers;
  private final KafkaAvroSerializer serializer = new KafkaAvroSerializer();
  private final KafkaProducer<byte[], byte[]> producer;

  WrittenLog(String bootstrapServers, String registry) throws Exception {
    this.bootstrapServers = bootstrapServers;
    serializer.configure(
        Map.of(
            "schema.registry.url",
            registry,
            "value.subject.name.strategy",
            TopicRecordNameStrategy.class.getName()),
        false);
    try (Admin admin =
        Admin.create(Map.<String, Object>of("bootstrap.servers", bootstrapServers))) {
      admin
          .createTopics(
              Observed.TOPICS.stream()
                  .map(topic -> new NewTopic(topic.name(), Topics.PARTITIONS, (short) 1))
                  .toList())
          .all()
          .get();
    }
    producer = producer("writer");
  }

  /** Writes in one transaction, and commits it. */
  void committed(Runnable writing) {
    producer.beginTransaction();
    writing.run();
    producer.commitTransaction();
  }

  /** Writes in one transaction, and gives it up once the broker has the records. */
  void aborted(Runnable writing) {
    producer.beginTransaction();
    writing.run();
    producer.flush();
    producer.abortTransaction();
  }

  void role(String title) {
    RoleTerms terms =
        new RoleTerms(
            title,
            "",
            1,
            "pool",
            List.of(),
            new Rubric(1, 1, List.of(), false, 0),
            new InterviewLoop(List.of(), 4, 24, 28, true, 0, false),
            null);
    write(Topics.ROLES, ROLE, new RolePosted(event("posted", 0), AT, ROLE, "api", 1, terms));
  }

  void received(int number, String source) {
    write(
        Topics.APPLICATIONS,
        application(number),
        ApplicationReceived.newBuilder()
            .setEventId(event("received", number))
            .setOccurredAt(AT)
            .setApplicationId(application(number))
            .setRoleId(ROLE)
            .setSource(source)
            .setRoleVersion(1)
            .setCandidateId(Ids.derive("candidate/" + number))
            .setCandidate(Candidate.newBuilder().setName("Applicant " + number).build())
            .setEvidence(Evidence.newBuilder().build())
            .build());
  }

  void refused(int number, String source) {
    write(
        Topics.SUBMISSION_REFUSALS,
        application(number),
        new SubmissionRefused(
            event("refused", number),
            AT,
            application(number),
            ROLE,
            source,
            RefusalReason.CLOSED_ROLE,
            null));
  }

  void passed(int number, String source) {
    write(
        Topics.SCREENINGS,
        application(number),
        ScreenPassed.newBuilder()
            .setEventId(event("passed", number))
            .setOccurredAt(AT)
            .setApplicationId(application(number))
            .setRoleId(ROLE)
            .setSource(source)
            .setRoleVersion(1)
            .setScore(80)
            .setPassMark(55)
            .setCriteria(List.of())
            .build());
  }

  void failed(int number, String source) {
    write(
        Topics.SCREENINGS,
        application(number),
        new ScreenFailed(
            event("failed", number),
            AT,
            application(number),
            ROLE,
            source,
            1,
            20,
            55,
            List.of(),
            null,
            null,
            null,
            false));
  }

  void referred(int number, String source) {
    write(
        Topics.SCREENINGS,
        application(number),
        new ScreenReferred(
            event("referred", number),
            AT,
            application(number),
            ROLE,
            source,
            1,
            40,
            55,
            List.of(),
            List.of()));
  }

  void scheduled(int number, String source) {
    write(
        Topics.INTERVIEWS,
        application(number),
        new InterviewScheduled(
            event("scheduled", number),
            AT,
            application(number),
            ROLE,
            source,
            1,
            "pool",
            0,
            List.of()));
  }

  void waitlisted(int number, String source) {
    write(
        Topics.INTERVIEWS,
        application(number),
        new InterviewWaitlisted(
            event("waitlisted", number),
            AT,
            application(number),
            ROLE,
            source,
            1,
            "pool",
            Shortage.HORIZON,
            null,
            0,
            List.of(),
            List.of()));
  }

  /** Bytes that are no record. */
  void rubbish() {
    send(Topics.SCREENINGS, application(0), new byte[] {1, 2, 3});
  }

  private void write(Topic topic, UUID key, SpecificRecord value) {
    send(topic, key, serializer.serialize(topic.name(), value));
  }

  @SuppressWarnings("FutureReturnValueIgnored") // what fails makes the commit fail
  private void send(Topic topic, UUID key, byte[] value) {
    producer.send(
        new ProducerRecord<>(
            topic.name(), key.toString().getBytes(StandardCharsets.US_ASCII), value));
  }

  private KafkaProducer<byte[], byte[]> producer(String id) {
    KafkaProducer<byte[], byte[]> made =
        new KafkaProducer<>(
            Map.of("bootstrap.servers", bootstrapServers, "transactional.id", id),
            new ByteArraySerializer(),
            new ByteArraySerializer());
    made.initTransactions();
    return made;
  }

  private static UUID application(int number) {
    return Ids.applicationId("test", "", Integer.toString(number));
  }

  private static UUID event(String type, int number) {
    return Ids.derive("event/" + type + "/" + number);
  }

  @Override
  public void close() {
    producer.close();
  }
}

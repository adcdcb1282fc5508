package hiring.impact;

import hiring.contract.Ids;
import hiring.contract.Topic;
import hiring.contract.Topics;
import hiring.events.ApplicationErased;
import hiring.events.ApplicationReceived;
import hiring.events.ApplicationReopened;
import hiring.events.ApplicationWithdrawn;
import hiring.events.Candidate;
import hiring.events.CriterionOutcome;
import hiring.events.CriterionResult;
import hiring.events.Evidence;
import hiring.events.InterviewLoop;
import hiring.events.RolePosted;
import hiring.events.RoleRevised;
import hiring.events.RoleTerms;
import hiring.events.Rubric;
import hiring.events.ScreenFailed;
import hiring.events.ScreenPassed;
import hiring.events.ScreenReferred;
import io.confluent.kafka.serializers.KafkaAvroSerializer;
import io.confluent.kafka.serializers.subject.TopicRecordNameStrategy;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;

/**
 * The public topics as the services write them: in transactions, with Confluent's own serializer.
 */
final class WrittenLog implements AutoCloseable {

  static final UUID ENGINEER = Ids.derive("role/engineer");
  static final UUID DESIGNER = Ids.derive("role/designer");

  private static final Instant AT = Instant.parse("2026-03-02T09:00:00Z");
  private static final String SOURCE = "greenhouse";

  private final KafkaAvroSerializer serializer = new KafkaAvroSerializer();
  private final KafkaProducer<byte[], byte[]> producer;
  private int events;

  WrittenLog(String bootstrapServers, String registry) throws Exception {
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
              Stream.concat(Stream.of(Topics.ROLES), ApplicationEvents.TOPICS.stream())
                  .map(topic -> new NewTopic(topic.name(), Topics.PARTITIONS, (short) 1))
                  .toList())
          .all()
          .get();
    }
    producer =
        new KafkaProducer<>(
            Map.of("bootstrap.servers", bootstrapServers, "transactional.id", "writer"),
            new ByteArraySerializer(),
            new ByteArraySerializer());
    producer.initTransactions();
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

  void posted(UUID role, String title) {
    write(Topics.ROLES, role, new RolePosted(event(), AT, role, "api", 1, terms(title, 50)));
  }

  /** The same title, another pass mark. */
  void revised(UUID role, String title) {
    write(
        Topics.ROLES,
        role,
        RoleRevised.newBuilder()
            .setEventId(event())
            .setOccurredAt(AT)
            .setRoleId(role)
            .setSource("api")
            .setVersion(2)
            .setTerms(terms(title, 60))
            .build());
  }

  void received(int number, UUID role, int version) {
    write(
        Topics.APPLICATIONS,
        application(number),
        ApplicationReceived.newBuilder()
            .setEventId(event())
            .setOccurredAt(AT)
            .setApplicationId(application(number))
            .setRoleId(role)
            .setSource(SOURCE)
            .setRoleVersion(version)
            .setCandidateId(Ids.derive("candidate/" + number))
            .setCandidate(Candidate.newBuilder().setName("Applicant " + number).build())
            .setEvidence(Evidence.newBuilder().build())
            .build());
  }

  void passed(int number, UUID role, int score, CriterionOutcome outcome) {
    passed(number, role, 1, score, outcome, null, false);
  }

  /** A person decided otherwise than was decided before. */
  void overturned(int number, UUID role, int score, CriterionOutcome outcome) {
    passed(number, role, 1, score, outcome, "reviewer-1", true);
  }

  void passed(
      int number,
      UUID role,
      int version,
      int score,
      CriterionOutcome outcome,
      @Nullable String by,
      boolean overturns) {
    write(
        Topics.SCREENINGS,
        application(number),
        ScreenPassed.newBuilder()
            .setEventId(event())
            .setOccurredAt(AT)
            .setApplicationId(application(number))
            .setRoleId(role)
            .setSource(SOURCE)
            .setRoleVersion(version)
            .setScore(score)
            .setPassMark(50)
            .setCriteria(criteria(outcome))
            .setDecidedBy(by)
            .setReason(by == null ? null : "the portfolio shows it")
            .setOverturns(overturns)
            .build());
  }

  void failed(int number, UUID role, int score, CriterionOutcome outcome) {
    write(
        Topics.SCREENINGS,
        application(number),
        ScreenFailed.newBuilder()
            .setEventId(event())
            .setOccurredAt(AT)
            .setApplicationId(application(number))
            .setRoleId(role)
            .setSource(SOURCE)
            .setRoleVersion(1)
            .setScore(score)
            .setPassMark(50)
            .setCriteria(criteria(outcome))
            .build());
  }

  void referred(int number, UUID role, int score, CriterionOutcome outcome) {
    write(
        Topics.SCREENINGS,
        application(number),
        new ScreenReferred(
            event(),
            AT,
            application(number),
            role,
            SOURCE,
            1,
            score,
            50,
            criteria(outcome),
            List.of()));
  }

  void withdrawn(int number, UUID role) {
    write(
        Topics.APPLICATION_UPDATES,
        application(number),
        ApplicationWithdrawn.newBuilder()
            .setEventId(event())
            .setOccurredAt(AT)
            .setApplicationId(application(number))
            .setRoleId(role)
            .setSource(SOURCE)
            .build());
  }

  void reopened(int number, UUID role) {
    write(
        Topics.APPLICATION_UPDATES,
        application(number),
        ApplicationReopened.newBuilder()
            .setEventId(event())
            .setOccurredAt(AT)
            .setApplicationId(application(number))
            .setRoleId(role)
            .setSource(SOURCE)
            .build());
  }

  void erased(int number, UUID role) {
    write(
        Topics.APPLICATION_UPDATES,
        application(number),
        new ApplicationErased(event(), AT, application(number), role, SOURCE, 1, AT, AT));
    send(Topics.APPLICATIONS, application(number), null);
  }

  /** Bytes that are no record. */
  void rubbish() {
    send(Topics.SCREENINGS, application(0), new byte[] {1, 2, 3});
  }

  static UUID application(int number) {
    return Applicants.application(number);
  }

  private static RoleTerms terms(String title, int passMark) {
    return new RoleTerms(
        title,
        "",
        1,
        "pool",
        List.of(),
        new Rubric(passMark, passMark, List.of(), false, 0),
        new InterviewLoop(List.of(), 4, 24, 28, true, 0, false),
        null);
  }

  private static List<CriterionResult> criteria(CriterionOutcome outcome) {
    return List.of(
        new CriterionResult("years", CriterionOutcome.MET, 10, List.of()),
        new CriterionResult("kafka", outcome, 10, List.of("kafka*")));
  }

  private UUID event() {
    return Ids.derive("event/" + events++);
  }

  private void write(Topic topic, UUID key, SpecificRecord value) {
    send(topic, key, serializer.serialize(topic.name(), value));
  }

  @SuppressWarnings("FutureReturnValueIgnored") // what fails makes the commit fail
  private void send(Topic topic, UUID key, byte @Nullable [] value) {
    producer.send(
        new ProducerRecord<>(
            topic.name(), key.toString().getBytes(StandardCharsets.US_ASCII), value));
  }

  @Override
  public void close() {
    producer.close();
  }
}

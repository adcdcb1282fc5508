import io.confluent.kafka.schemaregistry.client.CachedSchemaRegistryClient;
import io.confluent.kafka.serializers.KafkaAvroSerializer;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericData;
import org.apache.avro.generic.GenericRecord;
import org.apache.avro.generic.GenericRecordBuilder;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * Hands an application to the hiring pipeline over Kafka, or withdraws it. Needs kafka-clients, avro
 * and Confluent's kafka-avro-serializer, and nothing of the pipeline's own.
 *
 * <pre>java -cp ... Submit.java ROLE_ID NUMBER [withdraw]</pre>
 */
public final class Submit {

  private static final String TOPIC = "hiring.ats-submissions";
  private static final UUID NAMESPACE = UUID.fromString("6f1f4c9e-5d0b-5c3e-9a55-4e1f6f0b7a11");

  /** Your own name among the sources: lower case, digits and hyphens. */
  private static final String SOURCE = "careers-site";

  public static void main(String[] arguments) throws Exception {
    String roleId = arguments[0];
    String number = arguments[1];
    boolean withdraws = arguments.length > 2 && arguments[2].equals("withdraw");
    String registry = setting("HIRING_REGISTRY_URL", "http://localhost:18081/apis/ccompat/v7");

    Map<String, Object> settings =
        Map.of(
            "bootstrap.servers", setting("HIRING_BOOTSTRAP_SERVERS", "localhost:19092"),
            "acks", "all",
            "key.serializer", StringSerializer.class,
            "value.serializer", KafkaAvroSerializer.class,
            "schema.registry.url", registry,
            // The pipeline has registered its schemas; a producer only looks them up.
            "auto.register.schemas", false,
            "value.subject.name.strategy",
                "io.confluent.kafka.serializers.subject.TopicRecordNameStrategy");

    String applicationId = id("application/" + SOURCE + "//" + number).toString();
    GenericRecord record;
    try (var schemas = new CachedSchemaRegistryClient(registry, 10)) {
      String type = withdraws ? "WithdrawalSubmitted" : "ApplicationSubmitted";
      String subject = TOPIC + "-hiring.events." + type;
      Schema schema =
          new Schema.Parser().parse(schemas.getLatestSchemaMetadata(subject).getSchema());
      GenericRecordBuilder common =
          new GenericRecordBuilder(schema)
              .set("eventId", id("event/" + applicationId + "/" + type).toString())
              .set("occurredAt", Instant.now().toEpochMilli())
              .set("applicationId", applicationId)
              .set("source", SOURCE);
      record = withdraws ? common.build() : application(common, schema, roleId, number);
    }
    try (var producer = new KafkaProducer<String, GenericRecord>(settings)) {
      producer.send(new ProducerRecord<>(TOPIC, applicationId, record)).get();
    }
    System.out.println(applicationId);
  }

  /** What is not set has the default that the schema gives it. */
  private static GenericRecord application(
      GenericRecordBuilder common, Schema schema, String roleId, String number) {
    Schema evidence = schema.getField("evidence").schema();
    return common
        .set("roleId", roleId)
        .set("externalApplicationId", number)
        .set("externalCandidateId", number)
        .set(
            "candidate",
            new GenericRecordBuilder(schema.getField("candidate").schema())
                .set("name", "Applicant " + number)
                .set("emails", List.of("applicant-" + number + "@example.org"))
                .build())
        .set(
            "evidence",
            new GenericRecordBuilder(evidence)
                .set("yearsOfExperience", 7.0)
                .set("degree", symbol(evidence, "degree", "MASTER"))
                .set("languages", List.of("Java", "Go"))
                .set("coverLetter", "Led the design of distributed systems on Kafka.")
                .build())
        .build();
  }

  private static GenericData.EnumSymbol symbol(Schema record, String field, String symbol) {
    return new GenericData.EnumSymbol(record.getField(field).schema(), symbol);
  }

  /** A UUID of version 5 in the pipeline's namespace. */
  private static UUID id(String name) throws Exception {
    MessageDigest sha1 = MessageDigest.getInstance("SHA-1");
    sha1.update(
        ByteBuffer.allocate(16)
            .putLong(NAMESPACE.getMostSignificantBits())
            .putLong(NAMESPACE.getLeastSignificantBits())
            .array());
    ByteBuffer hash = ByteBuffer.wrap(sha1.digest(name.getBytes(StandardCharsets.UTF_8)));
    return new UUID(
        hash.getLong() & 0xffffffffffff0fffL | 0x5000L,
        hash.getLong() & 0x3fffffffffffffffL | 0x8000000000000000L);
  }

  private static String setting(String variable, String otherwise) {
    return System.getenv().getOrDefault(variable, otherwise);
  }
}

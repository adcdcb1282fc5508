package hiring.contract;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.avro.LogicalType;
import org.apache.avro.Schema;
import org.apache.avro.Schema.Field;
import org.apache.avro.SchemaBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The laws of the records on the topics. */
class RecordsTest {

  /** Identity, time in the world, what it is about, and who says so, in this order. */
  private static final String HEAD =
      "(eventId|commandId) occurredAt( poolId)?( candidateId)?( notificationId)?( applicationId)?"
          + "( roleId)? source";

  static Stream<Schema> records() {
    return Topics.all().stream()
        .filter(topic -> topic.key() != Topic.Key.COMMAND_ID)
        .flatMap(topic -> topic.schemas().stream())
        .distinct();
  }

  static Stream<Schema> types() {
    return Schemas.onTopics().values().stream().flatMap(Schemas::namedTypesOf).distinct();
  }

  @ParameterizedTest
  @MethodSource("records")
  void a_record_begins_with_its_head_so_that_a_replay_can_stop_early(Schema record) {
    assertThat(head(record)).as(record.getFullName()).matches(HEAD);
  }

  @Test
  void a_head_in_another_order_is_noticed() {
    Schema record =
        SchemaBuilder.record("Wrong")
            .fields()
            .requiredString("eventId")
            .requiredString("source")
            .requiredLong("occurredAt")
            .endRecord();
    assertThat(head(record)).doesNotMatch(HEAD);
  }

  @Test
  void an_answer_begins_with_the_command_that_it_answers() {
    assertThat(Topics.replies(Topic.Owner.POSTING_SERVICE).schemas())
        .allSatisfy(
            answer -> assertThat(answer.getFields().getFirst().name()).isEqualTo("commandId"));
  }

  @Test
  void a_record_repeats_its_key() {
    for (Topic topic : Topics.all()) {
      topic
          .key()
          .field()
          .ifPresent(key ->
              assertThat(topic.schemas())
                  .as(topic.name())
                  .isNotEmpty()
                  .allMatch(record -> record.getField(key) != null, "has " + key));
    }
  }

  @ParameterizedTest
  @MethodSource("types")
  void every_type_and_field_says_what_it_means(Schema type) {
    assertThat(type.getDoc()).as(type.getFullName()).isNotBlank().endsWith(".");
    if (type.getType() == Schema.Type.RECORD) {
      for (Field field : type.getFields()) {
        String name = type.getFullName() + "." + field.name();
        assertThat(field.doc()).as(name).isNotBlank().endsWith(".");
      }
    }
  }

  @Test
  void every_enum_has_a_default_first_so_that_old_readers_survive_a_new_symbol() {
    List<Schema> enums = types().filter(type -> type.getType() == Schema.Type.ENUM).toList();
    assertThat(enums)
        .isNotEmpty()
        .allSatisfy(type ->
            assertThat(type.getEnumDefault())
                .as(type.getFullName())
                .isNotNull()
                .isIn(type.getEnumSymbols()));
  }

  @ParameterizedTest
  @MethodSource("records")
  void ids_and_times_have_their_logical_type(Schema record) {
    Set<String> uuids =
        Set.of("eventId", "commandId", "applicationId", "roleId", "candidateId", "notificationId");
    for (Field field : record.getFields()) {
      if (uuids.contains(field.name())) {
        assertThat(logicalType(field)).as(record.getName() + "." + field.name()).isEqualTo("uuid");
      }
      if (field.name().endsWith("At")) {
        assertThat(logicalType(field))
            .as(record.getName() + "." + field.name())
            .isEqualTo("timestamp-millis");
      }
    }
  }

  @Test
  void who_applies_is_told_on_two_topics_only() {
    assertThat(Topics.all())
        .filteredOn(topic -> topic.schemas().stream().anyMatch(RecordsTest::namesTheCandidate))
        .containsExactlyInAnyOrder(Topics.ATS_SUBMISSIONS, Topics.APPLICATIONS);
  }

  private static boolean namesTheCandidate(Schema record) {
    Set<String> personal = Set.of("hiring.events.Candidate", "hiring.events.Evidence");
    return Schemas.namedTypesOf(record).anyMatch(type -> personal.contains(type.getFullName()));
  }

  private static String head(Schema record) {
    List<String> names = record.getFields().stream().map(Field::name).toList();
    return names.stream().limit(names.indexOf("source") + 1L).collect(joining(" "));
  }

  private static String logicalType(Field field) {
    Schema schema = field.schema();
    Stream<Schema> types = schema.isUnion() ? schema.getTypes().stream() : Stream.of(schema);
    return types
        .map(Schema::getLogicalType)
        .filter(Objects::nonNull)
        .map(LogicalType::getName)
        .collect(joining());
  }
}

package hiring.funnel;

import hiring.contract.Topic;
import hiring.contract.Topics;
import hiring.funnel.Observation.Seen;
import hiring.funnel.Observation.Titled;
import hiring.replay.Interest;
import hiring.replay.Projection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.avro.JsonProperties;
import org.apache.avro.Schema;
import org.apache.avro.SchemaBuilder;
import org.apache.avro.generic.GenericRecord;
import org.jspecify.annotations.Nullable;

/** What a funnel wants to know of the records: of an application two ids, of a role its title. */
final class Observed implements Interest<Observation> {

  /** What a funnel is made of. */
  static final List<Topic> TOPICS =
      List.of(
          Topics.ROLES,
          Topics.APPLICATIONS,
          Topics.APPLICATION_UPDATES,
          Topics.SUBMISSION_REFUSALS,
          Topics.SCREENINGS,
          Topics.INTERVIEWS);

  private static final Schema OPTIONAL_TEXT = SchemaBuilder.nullable().stringType();

  private static final List<Schema.Field> OF_APPLICATION =
      List.of(
          new Schema.Field("roleId", OPTIONAL_TEXT, null, Schema.Field.NULL_DEFAULT_VALUE),
          new Schema.Field("source", OPTIONAL_TEXT, null, Schema.Field.NULL_DEFAULT_VALUE));

  private static final List<Schema.Field> OF_ROLE =
      List.of(
          new Schema.Field("version", Schema.create(Schema.Type.INT), null, 0),
          new Schema.Field(
              "terms",
              SchemaBuilder.record("RoleTerms")
                  .namespace("hiring.events")
                  .fields()
                  .name("title")
                  .type(OPTIONAL_TEXT)
                  .withDefault(null)
                  .endRecord(),
              null,
              Map.of("title", JsonProperties.NULL_VALUE)));

  @Override
  public Optional<Reader<Observation>> reader(Topic topic, Schema writer) {
    return topic.key() == Topic.Key.ROLE_ID
        ? Optional.of(titled(Projection.of(writer, OF_ROLE)))
        : Fact.statedBy(writer.getFullName())
            .map(fact -> seen(Projection.of(writer, OF_APPLICATION), fact));
  }

  @Override
  public Observation tombstone(Topic topic, UUID key) {
    return new Seen(key, Fact.TOMBSTONE, null, null);
  }

  private static Reader<Observation> titled(Projection projection) {
    return record -> {
      GenericRecord role = projection.read(record);
      return new Titled(record.key(), (Integer) role.get("version"), title(role));
    };
  }

  private static Reader<Observation> seen(Projection projection, Fact fact) {
    return record -> {
      GenericRecord read = projection.read(record);
      return new Seen(record.key(), fact, role(read.get("roleId")), text(read.get("source")));
    };
  }

  private static @Nullable UUID role(@Nullable Object value) {
    return value == null ? null : UUID.fromString(value.toString());
  }

  private static @Nullable String text(@Nullable Object value) {
    return value == null ? null : value.toString();
  }

  private static String title(GenericRecord role) {
    String title = text(((GenericRecord) role.get("terms")).get("title"));
    return title == null ? "" : title;
  }
}

package hiring.impact;

import hiring.contract.Topic;
import hiring.events.RolePosted;
import hiring.events.RoleTerms;
import hiring.replay.Interest;
import hiring.replay.Projection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericRecord;
import org.jspecify.annotations.Nullable;

/** What is wanted of the events of roles: what a role is called, and whether it asks the same. */
final class RoleEvents implements Interest<Roles.Version> {

  private static final String VERSION = "version";
  private static final String TERMS = "terms";

  /** Every event of a role has them. */
  private static final List<Schema.Field> FIELDS =
      List.of(
          RolePosted.getClassSchema().getField(VERSION),
          RolePosted.getClassSchema().getField(TERMS));

  @Override
  public Optional<Reader<Roles.Version>> reader(Topic topic, Schema writer) {
    Projection projection = Projection.ofContract(writer, FIELDS);
    return Optional.of(record -> {
      GenericRecord role = projection.read(record);
      RoleTerms terms = (RoleTerms) role.get(TERMS);
      return new Roles.Version(
          record.key(),
          (Integer) role.get(VERSION),
          terms.getTitle(),
          terms.getRubric(),
          terms.getRubric().getRejectionDelayMinutes() > 0);
    });
  }

  @Override
  public Roles.@Nullable Version tombstone(Topic topic, UUID key) {
    return null;
  }
}

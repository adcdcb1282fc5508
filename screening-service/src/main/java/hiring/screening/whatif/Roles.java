package hiring.screening.whatif;

import hiring.contract.Topic;
import hiring.events.RolePosted;
import hiring.events.RoleTerms;
import hiring.replay.Interest;
import hiring.replay.Projection;
import hiring.screening.codec.RubricCodec;
import hiring.screening.domain.RubricTerms;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericRecord;
import org.jspecify.annotations.Nullable;

/** Every version of every role. A version never changes, so whoever tells of it tells the same. */
final class Roles implements Interest<Roles.Version> {

  private static final List<Schema.Field> FIELDS =
      Stream.of("version", "terms").map(RolePosted.SCHEMA$::getField).toList();

  private final Map<UUID, Map<Integer, Version>> versions = new ConcurrentHashMap<>();

  /** One version of a role. */
  record Version(UUID role, int version, String title, RubricTerms rubric) {}

  @Override
  public Optional<Reader<Version>> reader(Topic topic, Schema writer) {
    Projection projection = Projection.ofContract(writer, FIELDS);
    return Optional.of(record -> {
      GenericRecord read = projection.read(record);
      RoleTerms terms = (RoleTerms) read.get("terms");
      return new Version(
          record.key(),
          (Integer) read.get("version"),
          terms.getTitle(),
          RubricCodec.terms(terms.getRubric()));
    });
  }

  @Override
  public @Nullable Version tombstone(Topic topic, UUID key) {
    return null;
  }

  /** Takes one more version in; from any thread, in any order. */
  void add(Version version) {
    versions
        .computeIfAbsent(version.role(), unseen -> new ConcurrentHashMap<>())
        .putIfAbsent(version.version(), version);
  }

  /** The roles of that id, or whose latest title it is, in the order of their ids. */
  List<Role> named(String idOrTitle) {
    return versions.values().stream()
        .map(Roles::role)
        .filter(role ->
            role.title().equalsIgnoreCase(idOrTitle)
                || role.id().toString().equalsIgnoreCase(idOrTitle))
        .sorted((one, other) -> Order.compare(one.id(), other.id()))
        .toList();
  }

  private static Role role(Map<Integer, Version> versions) {
    Version latest =
        versions.values().stream()
            .reduce((one, other) -> one.version() > other.version() ? one : other)
            .orElseThrow();
    Map<Integer, RubricTerms> rubrics = new HashMap<>();
    versions.forEach((number, version) -> rubrics.put(number, version.rubric()));
    return new Role(latest.role(), latest.version(), latest.title(), rubrics);
  }
}

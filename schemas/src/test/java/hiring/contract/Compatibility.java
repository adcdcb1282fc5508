package hiring.contract;

import static org.apache.avro.SchemaCompatibility.checkReaderWriterCompatibility;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.avro.LogicalType;
import org.apache.avro.Schema;
import org.apache.avro.SchemaCompatibility.Incompatibility;
import org.apache.avro.SchemaCompatibility.SchemaCompatibilityType;
import org.jspecify.annotations.Nullable;

/**
 * What would break between two versions of the contract: a registry's FULL compatibility, and what
 * a registry cannot see.
 */
final class Compatibility {

  private Compatibility() {}

  /** One line for each break; empty when old and new can read each other. */
  static List<String> breaks(Release before, Release after) {
    List<String> breaks = new ArrayList<>();
    before.types().forEach((name, old) -> compare(name, old, after.types().get(name), breaks));
    before
        .topics()
        .forEach((topic, names) -> compareTopic(topic, names, after.topics().get(topic), breaks));
    return breaks.stream().map(line -> before.version() + ": " + line).toList();
  }

  private static void compare(String name, Schema old, @Nullable Schema now, List<String> breaks) {
    if (now == null) {
      breaks.add(name + " has vanished");
      return;
    }
    unreadable(now, old).forEach(why -> breaks.add(name + " cannot read what was written: " + why));
    unreadable(old, now).forEach(why -> breaks.add(name + " cannot be read by the old: " + why));
    Map<String, String> meanings = meanings(now);
    meanings(old)
        .forEach((field, meaning) -> {
          String today = meanings.getOrDefault(field, meaning);
          if (!today.equals(meaning)) {
            breaks.add(field + " was " + meaning + " and is " + today);
          }
        });
  }

  private static void compareTopic(
      String topic, Set<String> names, @Nullable Set<String> now, List<String> breaks) {
    if (now == null) {
      breaks.add(topic + " has vanished");
      return;
    }
    names.stream()
        .filter(name -> !now.contains(name))
        .forEach(name -> breaks.add(topic + " no longer carries " + name));
  }

  private static Stream<String> unreadable(Schema reader, Schema writer) {
    var result = checkReaderWriterCompatibility(reader, writer).getResult();
    return result.getCompatibility() == SchemaCompatibilityType.COMPATIBLE
        ? Stream.empty()
        : result.getIncompatibilities().stream().map(Compatibility::describe);
  }

  private static String describe(Incompatibility why) {
    return why.getType() + " at " + why.getLocation() + ", " + why.getMessage();
  }

  /** Field to logical type: Avro would read milliseconds as microseconds without a word. */
  private static Map<String, String> meanings(Schema schema) {
    Map<String, String> meanings = new TreeMap<>();
    Schemas.namedTypesOf(schema)
        .filter(type -> type.getType() == Schema.Type.RECORD)
        .forEach(type ->
            type.getFields()
                .forEach(field ->
                    meanings.put(
                        type.getFullName() + "." + field.name(), meaning(field.schema()))));
    return meanings;
  }

  private static String meaning(Schema schema) {
    Schema plain =
        schema.getType() == Schema.Type.UNION
            ? schema.getTypes().stream()
                .filter(type -> type.getType() != Schema.Type.NULL)
                .findFirst()
                .orElse(schema)
            : schema;
    LogicalType type = plain.getLogicalType();
    return Objects.requireNonNullElse(type == null ? null : type.getName(), "plain");
  }
}

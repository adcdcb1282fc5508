package hiring.contract;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.avro.Schema;

/** Walks through schemas. */
final class Schemas {

  private Schemas() {}

  /** Every record type that is on a topic of the catalogue, by full name. */
  static Map<String, Schema> onTopics() {
    Map<String, Schema> byName = new LinkedHashMap<>();
    Topics.all().stream()
        .flatMap(topic -> topic.schemas().stream())
        .forEach(schema -> byName.put(schema.getFullName(), schema));
    return byName;
  }

  /** The records and enums that a schema consists of, itself included, each once. */
  static Stream<Schema> namedTypesOf(Schema schema) {
    Map<String, Schema> found = new LinkedHashMap<>();
    collect(schema, found);
    return found.values().stream();
  }

  private static void collect(Schema schema, Map<String, Schema> found) {
    switch (schema.getType()) {
      case RECORD -> {
        if (found.putIfAbsent(schema.getFullName(), schema) == null) {
          schema.getFields().forEach(field -> collect(field.schema(), found));
        }
      }
      case ENUM -> found.putIfAbsent(schema.getFullName(), schema);
      case ARRAY -> collect(schema.getElementType(), found);
      case MAP -> collect(schema.getValueType(), found);
      case UNION -> schema.getTypes().forEach(type -> collect(type, found));
      case FIXED, STRING, BYTES, INT, LONG, FLOAT, DOUBLE, BOOLEAN, NULL -> {
        // A leaf: no types inside.
      }
    }
  }
}

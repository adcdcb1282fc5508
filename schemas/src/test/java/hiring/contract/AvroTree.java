package hiring.contract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.avro.Schema;
import tools.jackson.databind.json.JsonMapper;

/** A schema as maps and lists, complete in itself: a type is spelled out where it is first used. */
final class AvroTree {

  /** What the Java compiler of Avro leaves in a schema for itself. */
  private static final String OF_JAVA = "avro.java.string";

  private AvroTree() {}

  static Object of(Schema schema) {
    return plain(JsonMapper.shared().readValue(schema.toString(), Object.class));
  }

  private static Object plain(Object value) {
    return switch (value) {
      case Map<?, ?> map when map.containsKey(OF_JAVA) && map.size() == 2 -> "string";
      case Map<?, ?> map -> plain(map);
      // A list of its own: YAML would write one that is used twice as a reference.
      case List<?> list -> new ArrayList<>(list.stream().map(AvroTree::plain).toList());
      default -> value;
    };
  }

  private static Map<String, Object> plain(Map<?, ?> map) {
    Map<String, Object> plain = new LinkedHashMap<>();
    map.forEach((name, value) -> {
      if (!name.equals(OF_JAVA)) {
        // A default may be null, which says something.
        plain.put(String.valueOf(name), value == null ? null : plain(value));
      }
    });
    return plain;
  }
}

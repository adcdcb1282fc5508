package hiring.posting.domain.jobposting;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The properties of a JSON-LD node in the order in which they are given. */
final class Properties {

  private final Map<String, Object> values = new LinkedHashMap<>();

  Properties(String type) {
    values.put("@type", type);
  }

  /** The vocabulary, named by the outermost node alone. */
  Properties context(String vocabulary) {
    values.put("@context", vocabulary);
    return this;
  }

  /** Null is left out: JSON-LD has no word for what is not known. */
  Properties with(String name, @Nullable Object value) {
    if (value != null) {
      values.put(name, value);
    }
    return this;
  }

  Map<String, Object> asMap() {
    return Collections.unmodifiableMap(values);
  }
}

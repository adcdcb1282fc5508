package hiring.posting.domain.jobposting;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The properties of a JSON-LD node in the order in which they are given. */
final class Properties {

  private final LinkedHashMap<String, Object> values = new LinkedHashMap<>();

  Properties(String type) {
    values.put("@type", type);
  }

  /** The outermost node, which alone names the vocabulary. */
  static Properties ofDocument(String vocabulary, String type) {
    Properties document = new Properties(type);
    document.values.putFirst("@context", vocabulary);
    return document;
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

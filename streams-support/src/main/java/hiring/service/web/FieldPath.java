package hiring.service.web;

import java.util.Map;
import tools.jackson.core.JacksonException;

/**
 * Where in a body a value is wrong, such as {@code rubric.criteria[2].weight}. Names only our own
 * fields: the key of a map is input, and shows as {@code *}.
 */
final class FieldPath {

  private FieldPath() {}

  /** The path; empty where the body as a whole is wrong. */
  static String of(JacksonException thrown) {
    StringBuilder path = new StringBuilder();
    for (JacksonException.Reference step : thrown.getPath()) {
      String name = step.getPropertyName();
      if (name == null) {
        path.append('[').append(step.getIndex()).append(']');
      } else {
        path.append(path.isEmpty() ? "" : ".").append(ofMap(step) ? "*" : name);
      }
    }
    return path.toString();
  }

  private static boolean ofMap(JacksonException.Reference step) {
    Object from = step.from();
    return from instanceof Map
        || (from instanceof Class<?> type && Map.class.isAssignableFrom(type));
  }
}

package hiring.contract;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/** A map of a document, its entries in the order in which they are given. */
final class Node {

  private final Map<String, Object> entries = new LinkedHashMap<>();

  Node with(String name, Object value) {
    entries.put(name, value instanceof Node node ? node.entries : value);
    return this;
  }

  /** Adds whatever somebody has to add. */
  Node with(Consumer<Node> more) {
    more.accept(this);
    return this;
  }

  static Node reference(String pointer) {
    return new Node().with("$ref", pointer);
  }

  Map<String, Object> asMap() {
    return entries;
  }
}

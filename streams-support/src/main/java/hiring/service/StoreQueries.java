package hiring.service;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.kafka.streams.state.ReadOnlyKeyValueStore;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.JsonNode;

/**
 * Answers HTTP GETs from the service's state stores, on whichever instance they are.
 *
 * <p>A key has one home: the instance that runs its partition. Where that is another instance, the
 * request that is being handled is sent there as it is, with our token, and its answer passed
 * through. While a store moves or restores the answer is 503, never a false 404. What is read may
 * be ahead of what consumers of the topics see by one commit interval.
 *
 * <pre>{@code
 * @GetMapping("/roles/{id}")
 * ResponseEntity<?> role(@PathVariable UUID id) {
 *   return queries.get("roles", id.toString(), RoleView::of);
 * }
 * }</pre>
 */
public interface StoreQueries {

  /** Most elements that a list answers with; past them header {@link #TRUNCATED} is set. */
  int LONGEST_LIST = 10_000;

  /** Present, with value {@code true}, where a list is longer than {@link #LONGEST_LIST}. */
  String TRUNCATED = "Hiring-Truncated";

  /** The stores of one partition. */
  @FunctionalInterface
  interface Partition {
    /**
     * A store by its name, this partition's part of it.
     *
     * @param <V> values, as the store's serde has them
     */
    <V> ReadOnlyKeyValueStore<String, V> store(String name);
  }

  /**
   * What a key holds: 200, or 404 where it holds nothing or the view shows nothing.
   *
   * @param view shows a value; null for one that callers may not see
   * @param <V> the store's values
   * @throws UnavailableException while the key's home is not ready
   */
  default <V> ResponseEntity<?> get(String store, String key, Function<V, @Nullable Object> view) {
    return find(
        store,
        key,
        partition -> {
          V value = partition.<V>store(store).get(key);
          return value == null ? null : view.apply(value);
        });
  }

  /**
   * What can be said of a key whose aggregate is kept in several entries or stores.
   *
   * @param store any store that is partitioned by the key
   * @param key the id by which the aggregate's records are partitioned
   * @param answer the body, or a whole {@link ResponseEntity}; null is 404
   * @throws UnavailableException while the key's home is not ready
   */
  ResponseEntity<?> find(String store, String key, Function<Partition, @Nullable Object> answer);

  /**
   * What can be said of another key than the one that the request names, known only once that has
   * been found: the second step of a query. Where the other key is on another instance, that is
   * asked by a path that names it, so that it finds the answer in one step.
   *
   * @param path of a resource of this service that answers the same, such as {@code
   *     /pools/engineering/interviews/58834a9b-c7bc-565e-8bec-2ea298d04aa1}; encoded
   * @throws UnavailableException while the key's home is not ready
   */
  ResponseEntity<?> find(
      String store, String key, String path, Function<Partition, @Nullable Object> answer);

  /**
   * Looks at each partition of a store that this instance has, for work that each does for its own
   * part; needs no request.
   *
   * @throws UnavailableException while one of them is not ready
   */
  void eachHere(String store, Consumer<Partition> look);

  /**
   * A JSON array of every value, of all instances, in no order that means anything.
   *
   * @param view shows a value; null leaves it out
   * @param <V> the store's values
   * @throws UnavailableException while a part of the store is not ready: a list is whole or not
   *     given
   */
  <V> ResponseEntity<?> list(String store, Function<V, @Nullable Object> view);

  /**
   * Looks at every value, of all instances, where an answer is some of them: each instance chooses
   * from what it has, and whoever was asked chooses from that.
   *
   * @param here takes each value that this instance has
   * @param elsewhere takes each element that another instance answers to the same request
   * @param <V> the store's values
   * @throws UnavailableException while a part of the store is not ready
   */
  default <V> void choose(String store, Consumer<V> here, Consumer<JsonNode> elsewhere) {
    ResponseEntity<?> others =
        list(
            store,
            (V value) -> {
              here.accept(value);
              return null;
            });
    if (others.getBody() instanceof List<?> elements) {
      for (Object element : elements) {
        if (element instanceof JsonNode node) {
          elsewhere.accept(node);
        }
      }
    }
  }
}

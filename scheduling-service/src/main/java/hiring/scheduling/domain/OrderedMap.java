package hiring.scheduling.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A sorted map that never changes: {@link #put} and {@link #remove} give another map that shares
 * all but a path of nodes with this one (an AVL tree with path copying), so that a pool with 50,000
 * people waiting is changed in a microsecond and every earlier pool stays as it was.
 *
 * @param <K> keys, by their natural order
 * @param <V> values
 */
final class OrderedMap<K extends Comparable<? super K>, V> {

  private final @Nullable Node<K, V> root;
  private final int size;

  private record Node<K, V>(
      K key, V value, @Nullable Node<K, V> left, @Nullable Node<K, V> right, int height) {}

  private OrderedMap(@Nullable Node<K, V> root, int size) {
    this.root = root;
    this.size = size;
  }

  static <K extends Comparable<? super K>, V> OrderedMap<K, V> empty() {
    return new OrderedMap<>(null, 0);
  }

  int size() {
    return size;
  }

  boolean isEmpty() {
    return size == 0;
  }

  @Nullable V get(K key) {
    Node<K, V> node = root;
    while (node != null) {
      int order = key.compareTo(node.key);
      if (order == 0) {
        return node.value;
      }
      node = order < 0 ? node.left : node.right;
    }
    return null;
  }

  /** The lowest key, or null if there is none. */
  @Nullable K first() {
    return root == null ? null : lowest(root).key;
  }

  OrderedMap<K, V> put(K key, V value) {
    return new OrderedMap<>(insert(root, key, value), get(key) == null ? size + 1 : size);
  }

  OrderedMap<K, V> remove(K key) {
    return get(key) == null ? this : new OrderedMap<>(delete(root, key), size - 1);
  }

  /** Visits all entries in the order of keys. */
  void forEach(BiConsumer<? super K, ? super V> visitor) {
    visit(root, visitor);
  }

  /**
   * Visits the values here that are not the same objects as those of another map, passing over all
   * that the two share; false, having visited some, where the keys may be others or the maps have
   * grown apart.
   */
  boolean forEachDifference(OrderedMap<K, V> other, Consumer<? super V> visitor) {
    return size == other.size && differences(root, other.root, visitor);
  }

  @SuppressWarnings("ReferenceEquality") // what is shared is passed over without a look inside
  private static <K extends Comparable<? super K>, V> boolean differences(
      @Nullable Node<K, V> here, @Nullable Node<K, V> there, Consumer<? super V> visitor) {
    if (here == there) {
      return true;
    }
    if (here == null || there == null || here.key.compareTo(there.key) != 0) {
      return false;
    }
    if (here.value != there.value) {
      visitor.accept(here.value);
    }
    return differences(here.left, there.left, visitor)
        && differences(here.right, there.right, visitor);
  }

  List<K> keys() {
    List<K> keys = new ArrayList<>(size);
    forEach((key, value) -> keys.add(key));
    return keys;
  }

  List<V> values() {
    List<V> values = new ArrayList<>(size);
    forEach((key, value) -> values.add(value));
    return values;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof OrderedMap<?, ?> map && entries().equals(map.entries());
  }

  @Override
  public int hashCode() {
    return entries().hashCode();
  }

  @Override
  public String toString() {
    return entries().toString();
  }

  private List<Object> entries() {
    List<Object> entries = new ArrayList<>(2 * size);
    forEach((key, value) -> {
      entries.add(key);
      entries.add(value);
    });
    return entries;
  }

  private static <K, V> void visit(
      @Nullable Node<K, V> node, BiConsumer<? super K, ? super V> visitor) {
    if (node != null) {
      visit(node.left, visitor);
      visitor.accept(node.key, node.value);
      visit(node.right, visitor);
    }
  }

  private static <K, V> Node<K, V> lowest(Node<K, V> node) {
    Node<K, V> lowest = node;
    for (Node<K, V> left = node.left; left != null; left = left.left) {
      lowest = left;
    }
    return lowest;
  }

  private static <K extends Comparable<? super K>, V> Node<K, V> insert(
      @Nullable Node<K, V> node, K key, V value) {
    if (node == null) {
      return new Node<>(key, value, null, null, 1);
    }
    int order = key.compareTo(node.key);
    if (order == 0) {
      return new Node<>(key, value, node.left, node.right, node.height);
    }
    return order < 0
        ? balanced(node, insert(node.left, key, value), node.right)
        : balanced(node, node.left, insert(node.right, key, value));
  }

  private static <K extends Comparable<? super K>, V> @Nullable Node<K, V> delete(
      @Nullable Node<K, V> node, K key) {
    if (node == null) {
      return null;
    }
    int order = key.compareTo(node.key);
    if (order < 0) {
      return balanced(node, delete(node.left, key), node.right);
    }
    if (order > 0) {
      return balanced(node, node.left, delete(node.right, key));
    }
    if (node.left == null) {
      return node.right;
    }
    if (node.right == null) {
      return node.left;
    }
    Node<K, V> successor = lowest(node.right);
    return balanced(successor, node.left, delete(node.right, successor.key));
  }

  private static <K, V> Node<K, V> balanced(
      Node<K, V> entry, @Nullable Node<K, V> left, @Nullable Node<K, V> right) {
    int lean = height(left) - height(right);
    if (lean > 1 && left != null) {
      Node<K, V> inner = left.right;
      return height(left.left) >= height(inner) || inner == null
          ? node(left, left.left, node(entry, inner, right))
          : node(inner, node(left, left.left, inner.left), node(entry, inner.right, right));
    }
    if (lean < -1 && right != null) {
      Node<K, V> inner = right.left;
      return height(right.right) >= height(inner) || inner == null
          ? node(right, node(entry, left, inner), right.right)
          : node(inner, node(entry, left, inner.left), node(right, inner.right, right.right));
    }
    return node(entry, left, right);
  }

  private static <K, V> Node<K, V> node(
      Node<K, V> entry, @Nullable Node<K, V> left, @Nullable Node<K, V> right) {
    return new Node<>(
        entry.key, entry.value, left, right, 1 + Math.max(height(left), height(right)));
  }

  private static int height(@Nullable Node<?, ?> node) {
    return node == null ? 0 : node.height;
  }
}

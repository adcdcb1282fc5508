package hiring.screening.domain;

import java.util.Arrays;

/**
 * The edges of a trie in one flat hash table: from a node, along a label, to the next node. Grows
 * while a rubric is compiled, is only read afterwards.
 */
final class Transitions {

  static final int ROOT = 0;
  static final int NONE = -1;
  private static final long EMPTY = -1;

  private long[] edges = newEdges(64);
  private int[] targets = new int[64];
  private int nodes = 1;

  /** The node that the label leads to, or {@link #NONE}. */
  int child(int node, int label) {
    int slot = slot(edges, edge(node, label));
    return edges[slot] == EMPTY ? NONE : targets[slot];
  }

  /** The node that the label leads to, made if there is none yet. */
  int grow(int node, int label) {
    long edge = edge(node, label);
    int slot = slot(edges, edge);
    if (edges[slot] == EMPTY) {
      edges[slot] = edge;
      targets[slot] = nodes++;
      if (nodes * 2 > edges.length) {
        widen();
        return child(node, label);
      }
    }
    return targets[slot];
  }

  private void widen() {
    long[] wider = newEdges(edges.length * 2);
    int[] widerTargets = new int[wider.length];
    for (int i = 0; i < edges.length; i++) {
      if (edges[i] != EMPTY) {
        int slot = slot(wider, edges[i]);
        wider[slot] = edges[i];
        widerTargets[slot] = targets[i];
      }
    }
    edges = wider;
    targets = widerTargets;
  }

  private static long[] newEdges(int size) {
    long[] edges = new long[size];
    Arrays.fill(edges, EMPTY);
    return edges;
  }

  private static long edge(int node, int label) {
    return ((long) node << 32) | label;
  }

  /** Where the edge is, or the free place where it would go. */
  private static int slot(long[] edges, long edge) {
    int mask = edges.length - 1;
    long mixed = edge * 0x9E37_79B9_7F4A_7C15L;
    int slot = (int) (mixed >>> 40) & mask;
    while (edges[slot] != EMPTY && edges[slot] != edge) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }
}

package hiring.text;

import hiring.text.Node.Pattern;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The patterns that some queries ask for, by number, and which of them a stem answers. */
final class Vocabulary {

  private static final int ASCII = 128;
  private static final int HASHES = 1 << 11;
  private static final int[] NONE = {};

  private final Map<String, int[]> exact = new HashMap<>();

  /** Others, by the character that they begin with; none begins with a wildcard. */
  private final Map<Character, List<Numbered>> open = new HashMap<>();

  /** Whether a stem can be among the exact ones at all, by its hash; most that are read are not. */
  private final BitSet hashes = new BitSet(HASHES);

  /** The first characters of all. */
  private final BitSet beginnings = new BitSet();

  private final int size;

  Vocabulary(List<Pattern> patterns) {
    size = patterns.size();
    for (int i = 0; i < size; i++) {
      beginnings.set(patterns.get(i).first());
      if (patterns.get(i) instanceof Pattern.Exactly(String stem)) {
        exact.put(stem, new int[] {i});
        hashes.set(hash(stem));
      } else {
        open.computeIfAbsent(patterns.get(i).first(), first -> new ArrayList<>())
            .add(new Numbered(i, patterns.get(i)));
      }
    }
  }

  int size() {
    return size;
  }

  /**
   * Whether a word can have a stem that is asked for, going by how it begins: neither lower case
   * nor stemming turns one Latin letter at the front into another. Spares most words both.
   */
  boolean isOpenTo(char beginning) {
    return beginning >= ASCII || beginnings.get(Character.toLowerCase(beginning));
  }

  /** The numbers of the patterns that a stem answers; not to be changed. */
  int[] answeredBy(String stem) {
    int[] asked = hashes.get(hash(stem)) ? exact.getOrDefault(stem, NONE) : NONE;
    List<Numbered> candidates = open.isEmpty() ? null : open.get(stem.charAt(0));
    return candidates == null ? asked : with(candidates, stem, asked);
  }

  private static int hash(String stem) {
    int hash = stem.hashCode();
    return (hash ^ (hash >>> 11)) & (HASHES - 1);
  }

  private static int[] with(List<Numbered> candidates, String stem, int[] asked) {
    int[] all = asked;
    for (Numbered candidate : candidates) {
      if (candidate.pattern().matches(stem)) {
        all = Arrays.copyOf(all, all.length + 1);
        all[all.length - 1] = candidate.number();
      }
    }
    return all;
  }

  private record Numbered(int number, Pattern pattern) {}
}

package hiring.text;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Where the patterns of some queries occur in the texts of one application. */
final class Found {

  /** Where each field begins and ends. */
  record Range(int from, int to) {
    boolean includes(int place) {
      return place >= from && place < to;
    }
  }

  private final @Nullable Positions[] byPattern;
  private final Map<Field, Range> byField;

  Found(@Nullable Positions[] byPattern, Map<Field, Range> byField) {
    this.byPattern = byPattern;
    this.byField = byField;
  }

  boolean matches(Compiled node) {
    return switch (node) {
      case Compiled.Word(Field field, int pattern) -> occurs(pattern, range(field));
      case Compiled.Phrase phrase -> phrase(phrase, null);
      case Compiled.Clauses(var must, var should, var mustNot) ->
          must.stream().allMatch(this::matches)
              && mustNot.stream().noneMatch(this::matches)
              && (!must.isEmpty() || should.stream().anyMatch(this::matches));
    };
  }

  /** The places of all words for which a query matches; none where it does not. */
  BitSet places(Compiled query) {
    BitSet places = new BitSet();
    if (matches(query)) {
      mark(query, places);
    }
    return places;
  }

  private void mark(Compiled node, BitSet places) {
    switch (node) {
      case Compiled.Word(Field field, int pattern) -> {
        Range range = range(field);
        Positions positions = of(pattern);
        for (int i = positions.from(range.from());
            i < positions.size() && range.includes(positions.get(i));
            i++) {
          places.set(positions.get(i));
        }
      }
      case Compiled.Phrase phrase -> phrase(phrase, places);
      case Compiled.Clauses(var must, var should, var mustNot) -> {
        must.forEach(one -> mark(one, places));
        should.stream().filter(this::matches).forEach(one -> mark(one, places));
      }
    }
  }

  private Range range(Field field) {
    return Objects.requireNonNull(byField.get(field), "every field has its place");
  }

  private Positions of(int pattern) {
    Positions positions = byPattern[pattern];
    return positions == null ? Positions.NONE : positions;
  }

  private boolean occurs(int pattern, Range range) {
    Positions positions = of(pattern);
    int first = positions.from(range.from());
    return first < positions.size() && range.includes(positions.get(first));
  }

  /** Where places are asked for, all of them are looked for, and not only the first. */
  private boolean phrase(Compiled.Phrase phrase, @Nullable BitSet places) {
    Range range = range(phrase.field());
    return phrase.slop() == 0 ? inPlace(phrase, range, places) : near(phrase, range, places);
  }

  /** In turn, each word goes on to where the phrase can begin at the earliest, until all agree. */
  private boolean inPlace(Compiled.Phrase phrase, Range range, @Nullable BitSet places) {
    int words = phrase.patterns().length;
    int[] next = beginnings(phrase, range);
    int begin = Integer.MIN_VALUE;
    int agreed = 0;
    boolean found = false;
    for (int i = 0; ; i = (i + 1) % words) {
      Positions positions = of(phrase.patterns()[i]);
      int offset = phrase.offsets()[i];
      while (next[i] < positions.size() && positions.get(next[i]) - offset < begin) {
        next[i]++;
      }
      if (next[i] >= positions.size() || !range.includes(positions.get(next[i]))) {
        return found;
      }
      int shifted = positions.get(next[i]) - offset;
      agreed = shifted > begin ? 1 : agreed + 1;
      begin = shifted;
      if (agreed == words) {
        if (places == null) {
          return true;
        }
        found = true;
        mark(phrase, next, places);
        begin++;
        agreed = 0;
      }
    }
  }

  /**
   * Each word is shifted back by its place in the phrase; where all lie together the phrase stands
   * as it is written, and how far they lie apart is how far it is not. Always the one that lags
   * behind goes on, which finds the narrowest spot.
   */
  private boolean near(Compiled.Phrase phrase, Range range, @Nullable BitSet places) {
    int words = phrase.patterns().length;
    int[] next = beginnings(phrase, range);
    boolean found = false;
    while (true) {
      int least = Integer.MAX_VALUE;
      int most = Integer.MIN_VALUE;
      int last = 0;
      for (int i = 0; i < words; i++) {
        Positions positions = of(phrase.patterns()[i]);
        if (next[i] >= positions.size() || !range.includes(positions.get(next[i]))) {
          return found;
        }
        int shifted = positions.get(next[i]) - phrase.offsets()[i];
        if (shifted < least) {
          least = shifted;
          last = i;
        }
        most = Math.max(most, shifted);
      }
      if (most - least <= phrase.slop()) {
        if (places == null) {
          return true;
        }
        found = true;
        mark(phrase, next, places);
      }
      next[last]++;
    }
  }

  private int[] beginnings(Compiled.Phrase phrase, Range range) {
    int[] next = new int[phrase.patterns().length];
    for (int i = 0; i < next.length; i++) {
      next[i] = of(phrase.patterns()[i]).from(range.from());
    }
    return next;
  }

  private void mark(Compiled.Phrase phrase, int[] at, BitSet places) {
    for (int i = 0; i < at.length; i++) {
      places.set(of(phrase.patterns()[i]).get(at[i]));
    }
  }

  /** A query whose patterns have numbers. */
  sealed interface Compiled {

    /** See {@link Node.Word}. */
    record Word(Field field, int pattern) implements Compiled {}

    /** See {@link Node.Phrase}. */
    @SuppressWarnings("ArrayRecordComponent") // never compared, never changed, read in a hot loop
    record Phrase(Field field, int[] patterns, int[] offsets, int slop) implements Compiled {}

    /** See {@link Node.Clauses}. */
    record Clauses(List<Compiled> must, List<Compiled> should, List<Compiled> mustNot)
        implements Compiled {}
  }
}

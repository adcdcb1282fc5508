package hiring.text;

import java.util.List;

/** A query as a tree. Immutable. */
sealed interface Node {

  /** A word somewhere. */
  record Word(Field field, Pattern pattern) implements Node {}

  /**
   * Words one behind the other.
   *
   * @param offsets of each word, in words from the first
   * @param slop how far words may be out of their places, all in all
   */
  record Phrase(Field field, List<Pattern> patterns, List<Integer> offsets, int slop)
      implements Node {

    public Phrase {
      patterns = List.copyOf(patterns);
      offsets = List.copyOf(offsets);
    }
  }

  /** All of some, none of others, and, where nothing is demanded, one of the rest. */
  record Clauses(List<Node> must, List<Node> should, List<Node> mustNot) implements Node {

    public Clauses {
      must = List.copyOf(must);
      should = List.copyOf(should);
      mustNot = List.copyOf(mustNot);
    }
  }

  /** What a stem has to be like. */
  sealed interface Pattern {

    boolean matches(String stem);

    /** The character that every such stem begins with. */
    char first();

    /** This one. */
    record Exactly(String stem) implements Pattern {
      @Override
      public boolean matches(String other) {
        return stem.equals(other);
      }

      @Override
      public char first() {
        return stem.charAt(0);
      }
    }

    /** One that begins so. */
    record Beginning(String with) implements Pattern {
      @Override
      public boolean matches(String stem) {
        return stem.startsWith(with);
      }

      @Override
      public char first() {
        return with.charAt(0);
      }
    }

    /** One with any character for each {@code ?}, and any number of them for each {@code *}. */
    record Wildcard(String pattern) implements Pattern {

      /** In one go: of several stars only the last ever has to be tried again. */
      @Override
      public boolean matches(String stem) {
        int at = 0;
        int sign = 0;
        int star = -1;
        int resume = 0;
        while (at < stem.length()) {
          char c = sign < pattern.length() ? pattern.charAt(sign) : 0;
          if (c == '*') {
            star = sign++;
            resume = at;
          } else if (c == '?' || c == stem.charAt(at)) {
            sign++;
            at += c == '?' ? width(stem, at) : 1;
          } else if (star >= 0) {
            sign = star + 1;
            resume += width(stem, resume);
            at = resume;
          } else {
            return false;
          }
        }
        while (sign < pattern.length() && pattern.charAt(sign) == '*') {
          sign++;
        }
        return sign == pattern.length();
      }

      @Override
      public char first() {
        return pattern.charAt(0);
      }

      private static int width(String text, int at) {
        return Character.charCount(text.codePointAt(at));
      }
    }
  }
}

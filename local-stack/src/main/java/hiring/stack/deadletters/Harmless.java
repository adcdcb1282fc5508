package hiring.stack.deadletters;

/** Text of others, made harmless for where it is shown. */
final class Harmless {

  private static final int LONGEST = 200;

  private Harmless() {}

  /** No control or direction character acts, and it ends somewhere. */
  static String text(String text) {
    StringBuilder shown = new StringBuilder();
    text.codePoints()
        .limit(LONGEST)
        .forEach(point -> {
          if (acts(point)) {
            shown.append(String.format("\\u%04x", point));
          } else {
            shown.appendCodePoint(point);
          }
        });
    return text.codePointCount(0, text.length()) > LONGEST ? shown + "…" : shown.toString();
  }

  static boolean acts(int point) {
    return switch (Character.getType(point)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> false;
    };
  }
}

package hiring.replay;

/** Text of others, made harmless for where it is shown. */
public final class Shown {

  private static final int LONGEST = 40;

  private Shown() {}

  /** In a terminal: no control or direction character acts, and the column stays narrow. */
  public static String inTable(String text) {
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

  /** How many columns the text takes, as near as counting characters gets. */
  public static int width(String text) {
    return text.codePointCount(0, text.length());
  }

  /** In CSV by RFC 4180; what a spreadsheet would take for a formula begins with an apostrophe. */
  public static String inCsv(String text) {
    String plain = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    boolean quote = plain.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return quote ? '"' + plain.replace("\"", "\"\"") + '"' : plain;
  }

  private static boolean acts(int point) {
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

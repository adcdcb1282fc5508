package hiring.scheduling.web;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/**
 * Content lines of iCalendar (RFC 5545, section 3.1): folded at 75 octets, ended by CRLF, in UTF-8.
 */
final class ICalendar {

  private static final int LONGEST_LINE = 75;
  private static final String END = "\r\n";
  private static final DateTimeFormatter UTC =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

  private final StringBuilder lines = new StringBuilder();

  /** Begins a calendar. */
  ICalendar begin() {
    return line("BEGIN", "VCALENDAR")
        .line("VERSION", "2.0")
        .line("PRODID", "-//hiring//scheduling-service//EN")
        .line("CALSCALE", "GREGORIAN");
  }

  /** Ends the calendar, and is all of it. */
  String end() {
    return line("END", "VCALENDAR").lines.toString();
  }

  /** A value that is of its property's own form. */
  ICalendar line(String property, String value) {
    fold(property + ":" + value);
    return this;
  }

  /** Any text (section 3.3.11); control characters, which have no place in one, are left out. */
  ICalendar text(String property, String text) {
    StringBuilder escaped = new StringBuilder(text.length());
    text.codePoints()
        .forEach(character -> {
          switch (character) {
            case '\\', ';', ',' -> escaped.append('\\').appendCodePoint(character);
            case '\n' -> escaped.append("\\n");
            default -> {
              if (!Character.isISOControl(character)) {
                escaped.appendCodePoint(character);
              }
            }
          }
        });
    return line(property, escaped.toString());
  }

  /**
   * Who organizes or attends (sections 3.8.4.1 and 3.8.4.3).
   *
   * @param name any text, as RFC 6868 writes it in a parameter
   * @param parameters more of them, as they are written; may be empty
   * @param address a URI
   */
  ICalendar person(String property, String name, String parameters, String address) {
    StringBuilder quoted = new StringBuilder(name.length());
    name.codePoints()
        .forEach(character -> {
          switch (character) {
            case '^' -> quoted.append("^^");
            case '"' -> quoted.append("^'");
            case '\n' -> quoted.append("^n");
            default -> {
              if (!Character.isISOControl(character)) {
                quoted.appendCodePoint(character);
              }
            }
          }
        });
    String more = parameters.isEmpty() ? "" : ";" + parameters;
    return line(property + ";CN=\"" + quoted + "\"" + more, address);
  }

  /** A moment in UTC, to the second. */
  ICalendar instant(String property, Instant instant) {
    return line(property, UTC.format(instant));
  }

  /** Never inside a character: a continuation begins with a blank, which counts. */
  private void fold(String line) {
    int octets = 0;
    for (int at = 0; at < line.length(); ) {
      int character = line.codePointAt(at);
      String text = Character.toString(character);
      int length = text.getBytes(StandardCharsets.UTF_8).length;
      if (octets + length > LONGEST_LINE) {
        lines.append(END).append(' ');
        octets = 1;
      }
      lines.append(text);
      octets += length;
      at += Character.charCount(character);
    }
    lines.append(END);
  }
}

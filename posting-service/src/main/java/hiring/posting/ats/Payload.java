package hiring.posting.ats;

import hiring.posting.domain.Notification;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A part of a payload of which nothing is certain.
 *
 * @param path where it lies, by which what it lacks is named
 */
record Payload(JsonNode node, String path) {

  private static final int LENGTH_OF_A_DAY = 10;

  /** A member; there or not. */
  Payload at(String name) {
    return new Payload(node.path(name), pathOf(name));
  }

  /** An element; there or not. */
  Payload at(int index) {
    return new Payload(node.path(index), path + "[" + index + "]");
  }

  boolean isObject() {
    return node.isObject();
  }

  /** An id without which it says nothing. */
  String id(String name) throws MissingFieldException {
    String id = optionalId(name);
    if (id == null) {
      throw missing(name);
    }
    return id;
  }

  /** An id that a notification can hold, which is not without end. */
  String shortId(String name) throws MissingFieldException {
    String id = id(name);
    if (id.length() > Notification.LONGEST_ID) {
      throw missing(name);
    }
    return id;
  }

  @Nullable String optionalId(String name) {
    return JsonText.id(node.path(name));
  }

  /** A text without which it says nothing. */
  String text(String name) throws MissingFieldException {
    String text = optionalText(name);
    if (text == null) {
      throw missing(name);
    }
    return text;
  }

  @Nullable String optionalText(String name) {
    return JsonText.string(node.path(name));
  }

  /** A word of the vendor's own; empty where there is none. */
  String word(String name) {
    return node.path(name).stringValue("");
  }

  boolean isTrue(String name) {
    return node.path(name).booleanValue(false);
  }

  /**
   * The first of several times that is there.
   *
   * @throws MissingFieldException naming the first of them, if none is
   */
  Instant time(String... names) throws MissingFieldException {
    for (String name : names) {
      Instant time = instant(node.path(name));
      if (time != null) {
        return time;
      }
    }
    throw missing(names[0]);
  }

  MissingFieldException missing(String name) {
    return new MissingFieldException(pathOf(name));
  }

  /**
   * ISO 8601 with an offset, a day by itself (its first moment in UTC), or milliseconds since 1970.
   * What is no time, or none that a record can hold, is as good as missing.
   */
  static @Nullable Instant instant(JsonNode node) {
    if (node.isIntegralNumber()) {
      return node.canConvertToLong() ? Instant.ofEpochMilli(node.longValue()) : null;
    }
    String text = JsonText.string(node);
    return text == null ? null : instant(text);
  }

  static @Nullable Instant instant(String text) {
    try {
      Instant time =
          text.length() == LENGTH_OF_A_DAY
              ? LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant()
              : OffsetDateTime.parse(text).toInstant();
      return Instant.ofEpochMilli(time.toEpochMilli());
    } catch (DateTimeException | ArithmeticException e) {
      return null;
    }
  }

  private String pathOf(String name) {
    return path.isEmpty() ? name : path + "." + name;
  }
}

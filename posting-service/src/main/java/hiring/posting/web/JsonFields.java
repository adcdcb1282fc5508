package hiring.posting.web;

import hiring.posting.domain.Nfc;
import hiring.service.InvalidFieldException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The fields of a JSON object by name. What is missing or of the wrong form is refused by its path,
 * what nobody asks for is passed over. Texts are taken in NFC; null is the same as absent.
 */
final class JsonFields {

  private final JsonNode object;
  private final String path;

  private JsonFields(JsonNode object, String path) {
    this.object = object;
    this.path = path;
  }

  /**
   * A whole body.
   *
   * @throws InvalidFieldException if it is no object
   */
  static JsonFields of(@Nullable JsonNode body) {
    if (body == null || !body.isObject()) {
      throw new InvalidFieldException("body", "must be a JSON object");
    }
    return new JsonFields(body, "");
  }

  String text(String name) {
    String text = optionalText(name);
    if (text == null) {
      throw required(name);
    }
    return text;
  }

  String text(String name, String otherwise) {
    String text = optionalText(name);
    return text == null ? otherwise : text;
  }

  @Nullable String optionalText(String name) {
    JsonNode value = find(name);
    if (value == null) {
      return null;
    }
    if (!value.isString()) {
      throw invalid(name, "must be text");
    }
    return Nfc.of(value.stringValue());
  }

  int number(String name) {
    if (find(name) == null) {
      throw required(name);
    }
    return number(name, 0);
  }

  int number(String name, int otherwise) {
    JsonNode value = find(name);
    if (value == null) {
      return otherwise;
    }
    if (!value.isIntegralNumber() || !value.canConvertToInt()) {
      throw invalid(name, "must be a whole number");
    }
    return value.intValue();
  }

  @Nullable Double decimal(String name) {
    JsonNode value = find(name);
    if (value == null) {
      return null;
    }
    if (!value.isNumber()) {
      throw invalid(name, "must be a number");
    }
    return value.asDouble();
  }

  boolean flag(String name) {
    return flag(name, false);
  }

  boolean flag(String name, boolean otherwise) {
    JsonNode value = find(name);
    if (value != null && !value.isBoolean()) {
      throw invalid(name, "must be true or false");
    }
    return value == null ? otherwise : value.booleanValue();
  }

  @Nullable UUID id(String name) {
    String text = optionalText(name);
    try {
      return text == null ? null : UUID.fromString(text);
    } catch (IllegalArgumentException e) {
      throw invalid(name, "must be a UUID");
    }
  }

  /** To the millisecond, as records have it: a time that does not fit there is none. */
  @Nullable Instant instant(String name) {
    String text = optionalText(name);
    try {
      return text == null
          ? null
          : Instant.ofEpochMilli(OffsetDateTime.parse(text).toInstant().toEpochMilli());
    } catch (DateTimeException | ArithmeticException e) {
      throw invalid(name, "must be a date and time with offset, by ISO 8601");
    }
  }

  /** One of our own words; a word that a newer client may know is taken for another. */
  <E extends Enum<E>> @Nullable E word(String name, Class<E> words, E unknown) {
    String text = optionalText(name);
    return text == null ? null : wordOf(text, words, unknown);
  }

  private static <E extends Enum<E>> E wordOf(String text, Class<E> words, E unknown) {
    for (E word : words.getEnumConstants()) {
      if (word.name().equals(text)) {
        return word;
      }
    }
    return unknown;
  }

  /** A list of such words. */
  <E extends Enum<E>> List<E> words(String name, Class<E> words, E unknown) {
    return texts(name).stream().map(text -> wordOf(text, words, unknown)).toList();
  }

  /** What no type says of a field. */
  void require(boolean holds, String name, String problem) {
    if (!holds) {
      throw invalid(name, problem);
    }
  }

  JsonFields object(String name) {
    JsonFields found = optionalObject(name);
    if (found == null) {
      throw required(name);
    }
    return found;
  }

  @Nullable JsonFields optionalObject(String name) {
    JsonNode value = find(name);
    if (value == null) {
      return null;
    }
    if (!value.isObject()) {
      throw invalid(name, "must be an object");
    }
    return new JsonFields(value, path + name + ".");
  }

  <T> List<T> objects(String name, Function<JsonFields, T> read) {
    return elements(
        name,
        (element, place) -> {
          if (!element.isObject()) {
            throw invalid(place, "must be an object");
          }
          return read.apply(new JsonFields(element, path + place + "."));
        });
  }

  List<String> texts(String name) {
    return elements(
        name,
        (element, place) -> {
          if (!element.isString()) {
            throw invalid(place, "must be text");
          }
          return Nfc.of(element.stringValue());
        });
  }

  private interface Element<T> {
    T read(JsonNode element, String place);
  }

  private <T> List<T> elements(String name, Element<T> read) {
    JsonNode value = find(name);
    if (value == null) {
      return List.of();
    }
    if (!value.isArray()) {
      throw invalid(name, "must be a list");
    }
    List<T> elements = new ArrayList<>(value.size());
    for (JsonNode element : value) {
      elements.add(read.read(element, name + "[" + elements.size() + "]"));
    }
    return elements;
  }

  private @Nullable JsonNode find(String name) {
    JsonNode value = object.get(name);
    return value == null || value.isNull() ? null : value;
  }

  private InvalidFieldException required(String name) {
    return invalid(name, "is required");
  }

  private InvalidFieldException invalid(String name, String problem) {
    return new InvalidFieldException(path + name, problem);
  }
}

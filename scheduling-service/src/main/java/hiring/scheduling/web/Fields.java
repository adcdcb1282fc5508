package hiring.scheduling.web;

import hiring.service.InvalidFieldException;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Fields of a request's body; what is missing or of the wrong form is refused by its path. */
final class Fields {

  private Fields() {}

  static <T> T required(String field, @Nullable T value) {
    if (value == null) {
      throw new InvalidFieldException(field, "is required");
    }
    return value;
  }

  /** In NFC, as the texts of roles are, so that a skill is the same whoever typed it. */
  static String text(String field, @Nullable String text) {
    return Normalizer.normalize(required(field, text), Form.NFC);
  }

  /** To the millisecond, as records have it. */
  static Instant instant(String field, @Nullable String text) {
    try {
      return Instant.ofEpochMilli(
          OffsetDateTime.parse(required(field, text)).toInstant().toEpochMilli());
    } catch (DateTimeException | ArithmeticException e) {
      throw new InvalidFieldException(field, "must be a date and time with offset, by ISO 8601");
    }
  }

  static LocalDate date(String field, @Nullable String text) {
    try {
      return LocalDate.parse(required(field, text));
    } catch (DateTimeException e) {
      throw new InvalidFieldException(field, "must be a date, such as 2026-03-02");
    }
  }

  /**
   * A list; absent it is empty.
   *
   * @param read makes something of the path of an element and the element
   */
  static <T, R> List<R> list(
      String field, @Nullable List<@Nullable T> elements, BiFunction<String, T, R> read) {
    List<R> list = new ArrayList<>();
    for (@Nullable T element : elements == null ? List.<@Nullable T>of() : elements) {
      String path = field + "[" + list.size() + "]";
      list.add(read.apply(path, required(path, element)));
    }
    return list;
  }
}

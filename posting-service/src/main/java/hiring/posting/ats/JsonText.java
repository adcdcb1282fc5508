package hiring.posting.ats;

import hiring.posting.domain.Nfc;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads texts out of payloads of which nothing is certain. */
final class JsonText {

  private JsonText() {}

  /** An id: a whole number or a text that is not blank; null for everything else. */
  static @Nullable String id(JsonNode node) {
    return node.isIntegralNumber() ? node.asString() : string(node);
  }

  /** A text that is not blank, in NFC and without surrounding blanks; null for everything else. */
  static @Nullable String string(JsonNode node) {
    if (!node.isString()) {
      return null;
    }
    String text = Nfc.of(node.stringValue().strip());
    return text.isEmpty() ? null : text;
  }

  /** What a form field holds, as text: a choice of several is joined by semicolons. */
  static @Nullable String answer(JsonNode node) {
    if (node.isArray()) {
      String joined =
          node.valueStream()
              .map(JsonText::answer)
              .filter(text -> text != null)
              .collect(Collectors.joining("; "));
      return joined.isEmpty() ? null : joined;
    }
    return node.isNumber() || node.isBoolean() ? node.asString() : string(node);
  }

  /** The {@code value} of each element that has one, such as e-mail addresses. */
  static List<String> values(JsonNode array) {
    List<String> values = new ArrayList<>();
    for (JsonNode element : array) {
      String value = string(element.path("value"));
      if (value != null) {
        values.add(value);
      }
    }
    return values;
  }
}

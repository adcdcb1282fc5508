package hiring.posting.domain;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Unicode normalisation form C (Unicode Standard Annex 15), in which every text is kept, so that
 * the same words are the same bytes whoever typed them. Nothing is left out: a text is data,
 * whatever its letters.
 */
public final class Nfc {

  private Nfc() {}

  public static String of(String text) {
    return Normalizer.isNormalized(text, Form.NFC) ? text : Normalizer.normalize(text, Form.NFC);
  }

  public static @Nullable String ofNullable(@Nullable String text) {
    return text == null ? null : of(text);
  }

  public static List<String> of(List<String> texts) {
    return texts.stream().map(Nfc::of).toList();
  }
}

package hiring.screening.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where a phrase stands in the texts of one application. */
public final class PhrasePlaces {

  private PhrasePlaces() {}

  /**
   * A place of a phrase.
   *
   * @param number of the text, of all that there are
   * @param field {@code resume}, {@code coverLetter} or {@code answers}
   * @param text composed, as it was searched
   * @param start in the text
   * @param end in the text, behind the phrase
   */
  public record Place(int number, String field, String text, int start, int end) {}

  private record Written(String field, String text) {}

  /** All its places, from the front. */
  public static List<Place> of(String phrase, Evidence evidence) {
    var phrases = new Phrases();
    phrases.add(phrase);
    List<Place> places = new ArrayList<>();
    List<Written> texts =
        Stream.of(
                written("resume", evidence.resume()),
                written("coverLetter", evidence.coverLetter()),
                evidence.answers().stream().map(answer -> new Written("answers", answer.answer())))
            .flatMap(text -> text)
            .toList();
    for (int i = 0; i < texts.size(); i++) {
      int number = i;
      String field = texts.get(i).field();
      new PhraseSearch(
              phrases, (text, start, end) -> places.add(new Place(number, field, text, start, end)))
          .read(texts.get(i).text());
    }
    return places;
  }

  private static Stream<Written> written(String field, @Nullable String text) {
    return text == null ? Stream.empty() : Stream.of(new Written(field, text));
  }
}

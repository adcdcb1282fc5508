package hiring.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an applicant wrote. Personal data.
 *
 * @param resume as text; null where there is none
 * @param coverLetter as text; null where there is none
 * @param answers to the questions of the form
 */
public record Texts(@Nullable String resume, @Nullable String coverLetter, List<String> answers) {

  public Texts {
    answers = List.copyOf(answers);
  }
}

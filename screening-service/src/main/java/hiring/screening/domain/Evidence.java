package hiring.screening.domain;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that an application may be judged by. Blind by type: nothing here tells who applies, so no
 * criterion can look at it.
 *
 * @param years of professional experience, 0 to 80; null when not known
 * @param degree the highest one
 * @param languages programming languages, as written; empty when none were given
 * @param answers to the questions of the form
 * @param resume as text; null where there is none
 * @param coverLetter as text; null where there is none
 */
public record Evidence(
    @Nullable Double years,
    Degree degree,
    List<String> languages,
    List<Answer> answers,
    @Nullable String resume,
    @Nullable String coverLetter) {

  private static final double MOST_YEARS = 80;

  public Evidence {
    // A figure that nobody can have worked is no evidence, neither for nor against.
    if (years != null && !(years >= 0 && years <= MOST_YEARS)) {
      years = null;
    }
    languages = List.copyOf(languages);
    answers = List.copyOf(answers);
  }

  /** Résumé and cover letter, where there are any. */
  List<String> texts() {
    List<String> texts = new ArrayList<>(2);
    if (resume != null) {
      texts.add(resume);
    }
    if (coverLetter != null) {
      texts.add(coverLetter);
    }
    return texts;
  }
}

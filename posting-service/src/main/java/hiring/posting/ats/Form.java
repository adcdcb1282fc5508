package hiring.posting.ats;

import hiring.posting.domain.Evidence.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an applicant filled in. Questions that state what evidence has a place for are recognised by
 * their words, each kind once; all others stay questions and answers.
 */
final class Form {

  private static final Pattern YEARS =
      Pattern.compile(
          "(?:how_many_|total_)?years_of_(?:professional_|work_|coding_|professional_coding_)?"
              + "experience(?:_do_you_have)?");
  private static final Pattern LANGUAGES = Pattern.compile(".*programming_languages?(?:_.*)?");
  private static final Pattern COVER_LETTER = Pattern.compile("(?:your_)?cover_letter");
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern LIST_SEPARATOR = Pattern.compile("[;,\\n]");
  private static final Pattern NOTHING = Pattern.compile("(?i)n/?a|none|-");

  private final List<Answer> answers = new ArrayList<>();
  private OptionalDouble years = OptionalDouble.empty();
  private List<String> languages = List.of();
  private @Nullable String coverLetter;

  /** Takes an answer for what it states, or as it is. */
  void answer(String question, String answer) {
    if (!recognise(question, answer)) {
      keep(question, answer);
    }
  }

  /** Keeps an answer as it is. */
  void keep(String question, String answer) {
    answers.add(new Answer(question, answer));
  }

  /** Takes an answer for what it states; false if it states nothing new. */
  boolean recognise(String question, String answer) {
    String words = words(question);
    if (years.isEmpty() && YEARS.matcher(words).matches()) {
      years = StatedYears.of(answer);
      return years.isPresent();
    }
    if (languages.isEmpty() && LANGUAGES.matcher(words).matches()) {
      languages =
          Stream.of(LIST_SEPARATOR.split(answer))
              .map(String::strip)
              .filter(language -> !language.isEmpty() && !NOTHING.matcher(language).matches())
              .distinct()
              .toList();
      return !languages.isEmpty();
    }
    if (coverLetter == null && COVER_LETTER.matcher(words).matches()) {
      coverLetter = answer;
      return true;
    }
    return false;
  }

  OptionalDouble years() {
    return years;
  }

  List<String> languages() {
    return languages;
  }

  List<Answer> answers() {
    return answers;
  }

  @Nullable String coverLetter() {
    return coverLetter;
  }

  /** "How many years of experience?" and {@code how_many_years_of_experience} are one question. */
  private static String words(String question) {
    String joined = NO_WORD.matcher(question.toLowerCase(Locale.ROOT)).replaceAll("_");
    int from = joined.startsWith("_") ? 1 : 0;
    int to = joined.endsWith("_") && joined.length() > 1 ? joined.length() - 1 : joined.length();
    return joined.substring(Math.min(from, to), to);
  }
}

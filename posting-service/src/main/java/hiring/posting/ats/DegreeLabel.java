package hiring.posting.ats;

import hiring.posting.domain.Degree;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A degree as a sender wrote it, and which one that is. Words decide before abbreviations, because
 * labels explain themselves in brackets: {@code Professional degree (JD, MD, Ph.D, Ed.D, etc.)}. A
 * label that says nothing understood is {@link Degree#UNKNOWN}, never {@link Degree#NONE}.
 */
public record DegreeLabel(String label, Degree degree) {

  private record Rule(Pattern pattern, Degree degree) {}

  /** In order; the first that is found decides. */
  private static final List<Rule> RULES =
      List.of(
          rule("without earning|some college|no degree|ohne abschluss|sans dipl", Degree.NONE),
          rule("doctor|doktor|docteur|dottorat|promotion\\b|professional degree", Degree.DOCTORATE),
          rule("master|mestr|ma[iî]tr|m[aá]ster|maestr|diplom\\b|magist|engineer's", Degree.MASTER),
          rule("bachelor|licence|licenci|laurea|\\bgrado\\b", Degree.BACHELOR),
          rule("associate", Degree.ASSOCIATE),
          rule("secondary|primary|elementary|high school|abitur|\\bged\\b", Degree.NONE),
          rule("\\b(?:ph\\.? ?d|d\\.?phil|ed\\.?d|j\\.?d|m\\.?d)\\b", Degree.DOCTORATE),
          rule("\\b(?:m\\.?b\\.?a|m\\.?sc?|m\\.?a|m\\.?eng)\\b", Degree.MASTER),
          rule("\\b(?:b\\.?sc?|b\\.?a|b\\.?eng|b\\.?tech)\\b", Degree.BACHELOR),
          rule("\\b(?:a\\.?a|a\\.?s)\\b", Degree.ASSOCIATE));

  /** Which degree a label means. */
  public static DegreeLabel of(String label) {
    String text = label.toLowerCase(Locale.ROOT).replace('’', '\'');
    return new DegreeLabel(
        label,
        RULES.stream()
            .filter(rule -> rule.pattern().matcher(text).find())
            .findFirst()
            .map(Rule::degree)
            .orElse(Degree.UNKNOWN));
  }

  /** The highest of them; empty if there is none. */
  static Optional<DegreeLabel> highest(Collection<String> labels) {
    return labels.stream().map(DegreeLabel::of).max(Comparator.comparing(DegreeLabel::degree));
  }

  private static Rule rule(String pattern, Degree degree) {
    return new Rule(Pattern.compile(pattern), degree);
  }
}

package hiring.screening.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a criterion asks of the evidence. */
public sealed interface Requirement {

  /**
   * Years of professional experience within bounds, both included.
   *
   * @param maximum null: no upper bound
   */
  record Years(double minimum, @Nullable Double maximum) implements Requirement {}

  /** A degree, this one or higher. */
  record DegreeOf(Degree minimum) implements Requirement {}

  /** So many of these programming languages; compared without case and surrounding blanks. */
  record Languages(List<String> anyOf, int atLeast) implements Requirement {
    public Languages {
      anyOf = List.copyOf(anyOf);
      atLeast = Math.max(1, atLeast);
    }
  }

  /** One of these answers to the question; both compared without case and surrounding blanks. */
  record AnswerTo(String question, List<String> anyOf) implements Requirement {
    public AnswerTo {
      anyOf = List.copyOf(anyOf);
    }
  }

  /**
   * So many of these phrases somewhere in résumé, cover letter or answers; whole words, without
   * case, a trailing {@code *} stands for any ending of the last word.
   */
  record Text(List<String> anyOf, int atLeast) implements Requirement {
    public Text {
      anyOf = List.copyOf(anyOf);
      atLeast = Math.max(1, atLeast);
    }
  }

  /** Asks for something that cannot be judged here, so its outcome is never known. */
  record Unjudgeable() implements Requirement {}

  /** The rubric's own words that evidence can match, in the rubric's order. */
  default List<String> terms() {
    return switch (this) {
      case Languages languages -> languages.anyOf();
      case AnswerTo answer -> answer.anyOf();
      case Text text -> text.anyOf();
      case Years years -> List.of();
      case DegreeOf degree -> List.of();
      case Unjudgeable unjudgeable -> List.of();
    };
  }
}

package hiring.screening.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a criterion asks of the evidence. */
public sealed interface Requirement {

  /**
   * Years of professional experience within bounds, both included.
   *
   * @param maximum null: no upper bound
   * @param preferred what brings more points; null: nothing does
   */
  record Years(double minimum, @Nullable Double maximum, @Nullable Preferred preferred)
      implements Requirement {

    /** Years of which none are preferred. */
    public Years(double minimum, @Nullable Double maximum) {
      this(minimum, maximum, null);
    }
  }

  /**
   * Years that are asked for beyond those that will do; bounds included.
   *
   * @param from null: no lower bound
   * @param to null: no upper bound
   * @param points more than those of the criterion; 0 to 1000
   */
  record Preferred(@Nullable Double from, @Nullable Double to, int points) {
    public Preferred {
      points = Math.clamp(points, 0, Criterion.MOST_POINTS);
    }

    boolean includes(double years) {
      return (from == null || years >= from) && (to == null || years <= to);
    }
  }

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
   * An answer to the question that is a number within bounds, both included. One that is no number
   * is no evidence.
   *
   * @param least null: no lower bound
   * @param most null: no upper bound
   */
  record NumberTo(String question, @Nullable Double least, @Nullable Double most)
      implements Requirement {

    boolean accepts(double number) {
      return (least == null || number >= least) && (most == null || number <= most);
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

  /** So many of these queries, in Lucene's syntax, match résumé, cover letter or answers. */
  record Queries(List<String> anyOf, int atLeast) implements Requirement {
    public Queries {
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
      case Queries queries -> queries.anyOf();
      case Years years -> years.preferred() == null ? List.of() : List.of("preferred");
      case NumberTo number -> List.of();
      case DegreeOf degree -> List.of();
      case Unjudgeable unjudgeable -> List.of();
    };
  }
}

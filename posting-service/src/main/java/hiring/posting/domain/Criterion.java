package hiring.posting.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of a rubric; which of the optional values apply depends on the kind.
 *
 * @param id stable code, lower case with hyphens, unique in its rubric
 * @param title what it asks, for people
 * @param citation the sentence of the role description that it follows from
 * @param kind what evidence it looks at
 * @param knockout whether an application that does not meet it fails
 * @param points when met; 0 to 1000
 * @param whenMissing what happens without evidence
 * @param minimumYears {@link Kind#YEARS}: at least so many; 0 to 80
 * @param maximumYears {@link Kind#YEARS}: at most so many; absent: no upper bound
 * @param minimumDegree {@link Kind#DEGREE}: at least this one
 * @param question {@link Kind#ANSWER}: the question
 * @param anyOf names, accepted answers, phrases or queries
 * @param atLeast how many of {@code anyOf} must occur; from 1
 * @param preferred {@link Kind#YEARS}: what brings more points, if anything does
 * @param range {@link Kind#ANSWER}: the numbers that are accepted, instead of {@code anyOf}
 */
public record Criterion(
    String id,
    String title,
    String citation,
    Kind kind,
    boolean knockout,
    int points,
    WhenMissing whenMissing,
    @Nullable Double minimumYears,
    @Nullable Double maximumYears,
    @Nullable Degree minimumDegree,
    @Nullable String question,
    List<String> anyOf,
    int atLeast,
    @Nullable Preferred preferred,
    @Nullable Range range) {

  /** What evidence a criterion looks at. */
  public enum Kind {
    /** A newer sender's; this version cannot judge by it, so no role is posted with it. */
    OTHER,
    YEARS,
    DEGREE,
    LANGUAGES,
    ANSWER,
    TEXT,
    QUERY
  }

  /**
   * Years that bring more points than those that will do.
   *
   * @param from 0 to 80; absent: no lower bound
   * @param to 0 to 80, included; absent: no upper bound
   * @param points 0 to 1000
   */
  public record Preferred(@Nullable Double from, @Nullable Double to, int points) {}

  /**
   * Answers that are numbers of a range.
   *
   * @param from absent: no lower bound
   * @param to absent: no upper bound
   */
  public record Range(@Nullable Double from, @Nullable Double to) {}

  /** What a criterion without evidence does to the decision. */
  public enum WhenMissing {
    /** A person decides. */
    REFER,
    /** It brings no points. */
    NO_POINTS
  }

  public Criterion {
    anyOf = List.copyOf(anyOf);
  }

  /** The most that it can bring. */
  int mostPoints() {
    return points + (preferred == null ? 0 : preferred.points());
  }
}

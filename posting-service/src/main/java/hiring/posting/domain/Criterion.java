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
 * @param anyOf names, accepted answers or phrases
 * @param atLeast how many of {@code anyOf} must occur; from 1
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
    int atLeast) {

  /** What evidence a criterion looks at. */
  public enum Kind {
    /** A newer sender's; this version cannot judge by it, so no role is posted with it. */
    OTHER,
    YEARS,
    DEGREE,
    LANGUAGES,
    ANSWER,
    TEXT
  }

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
}

package hiring.screening.domain;

/**
 * One line of a rubric.
 *
 * @param id stable code, unique in its rubric
 * @param title what it asks, for people
 * @param knockout an application that does not meet it fails, whatever its score
 * @param points when met; 0 to 1000
 * @param refersWhenMissing without evidence a person decides; otherwise it gives no points, no more
 */
public record Criterion(
    String id,
    String title,
    boolean knockout,
    int points,
    boolean refersWhenMissing,
    Requirement requirement) {

  static final int MOST_POINTS = 1000;

  public Criterion {
    points = Math.clamp(points, 0, MOST_POINTS);
  }

  /**
   * Whether missing evidence makes a person decide. A knock-out always does: nobody passes or fails
   * on a must-have that nobody has looked at.
   */
  boolean needsEvidence() {
    return knockout || refersWhenMissing;
  }
}

package hiring.screening.domain;

/** The highest degree of an applicant, as far as known; ordered from {@link #NONE} up. */
public enum Degree {
  UNKNOWN,
  NONE,
  ASSOCIATE,
  BACHELOR,
  MASTER,
  DOCTORATE;

  /** Whether this known degree is the other one or higher. */
  boolean reaches(Degree minimum) {
    return compareTo(minimum) >= 0;
  }
}

package hiring.posting.domain;

/** The highest degree, ordered from {@link #NONE} to {@link #DOCTORATE}. */
public enum Degree {
  /** Nothing is known, or the label says nothing that we understand. */
  UNKNOWN,
  /** Known to have none. */
  NONE,
  ASSOCIATE,
  BACHELOR,
  MASTER,
  DOCTORATE
}

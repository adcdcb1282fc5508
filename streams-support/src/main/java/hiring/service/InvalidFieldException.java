package hiring.service;

/** A field of a request that is missing or out of range; becomes 422 with member {@code field}. */
public final class InvalidFieldException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String field;

  /**
   * @param field path in the request's body, such as {@code rubric.criteria[2].weight}; names of
   *     ours, never input
   * @param problem what is asked of it, such as {@code must be from 0 to 100}; our words, never
   *     input
   */
  public InvalidFieldException(String field, String problem) {
    super(problem);
    this.field = field;
  }

  /** The field's path. */
  public String field() {
    return field;
  }
}

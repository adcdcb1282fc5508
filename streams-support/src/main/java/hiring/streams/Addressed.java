package hiring.streams;

/**
 * A command, and the aggregate that it is for.
 *
 * @param aggregateId key of the aggregate's state
 * @param cause the record that it follows from; for something that waited, the record that began to
 *     wait
 * @param handled done once the command is decided and nothing can fail any more. Where a rule fails
 *     it is not done: what waited goes on waiting, until its record is sent again after the fix
 * @param <C> commands
 */
public record Addressed<C>(String aggregateId, C command, Cause cause, Runnable handled) {

  /** A command after which nothing else is to be done. */
  public Addressed(String aggregateId, C command, Cause cause) {
    this(aggregateId, command, cause, () -> {});
  }
}

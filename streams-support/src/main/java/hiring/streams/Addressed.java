package hiring.streams;

/**
 * A command, and the aggregate that it is for.
 *
 * @param aggregateId key of the aggregate's state
 * @param cause the record that it follows from; for something that waited, the record that began to
 *     wait
 * @param <C> commands
 */
public record Addressed<C>(String aggregateId, C command, Cause cause) {}

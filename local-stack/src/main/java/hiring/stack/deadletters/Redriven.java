package hiring.stack.deadletters;

import java.time.Instant;

/**
 * That a dead letter was sent again.
 *
 * @param by who did it, as they said
 * @param at when, by their clock
 */
public record Redriven(String by, Instant at) {}

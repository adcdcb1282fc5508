package hiring.screening.domain;

import java.time.Instant;

/**
 * That somebody looks at a referred application, so that nobody else does.
 *
 * @param by the reviewer's name or code; 1 to 200 characters
 * @param at since when
 */
public record Claim(String by, Instant at) {}

package hiring.posting.web;

import hiring.posting.domain.CloseReason;
import org.jspecify.annotations.Nullable;

/**
 * How a role is closed. Here for its description alone.
 *
 * @param reason {@code BY_HAND} unless said
 */
record CloseForm(@Nullable CloseReason reason) {}

/**
 * What every participant agrees on beside the records themselves: the topics, who writes them, and
 * how ids are derived.
 *
 * <p>{@code TopicsTest} holds the catalogue against {@code docs/topics.md}; {@code HistoryTest}
 * holds the records against every released version of themselves.
 */
@NullMarked
package hiring.contract;

import org.jspecify.annotations.NullMarked;

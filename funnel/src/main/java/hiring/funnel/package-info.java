/**
 * Replays the public topics into a funnel: counts and pass-through by role and by source.
 *
 * <p>A pure fold in the middle ({@code Journey}, {@code Journeys}), a replay of the log on one side
 * and three output formats on the other. {@code JourneysTest} proves that the order in which
 * partitions are read does not matter, {@code FunnelIT} that an aborted transaction is invisible.
 */
@NullMarked
package hiring.funnel;

import org.jspecify.annotations.NullMarked;

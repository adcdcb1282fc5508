/**
 * Kafka Streams as every service runs it: settings, bounded memory, what happens when a thread
 * dies, queries, and health that follows its state.
 *
 * <p>{@code ServiceIT} asks, restores and queries through a real topology.
 */
@NullMarked
package hiring.service.streams;

import org.jspecify.annotations.NullMarked;

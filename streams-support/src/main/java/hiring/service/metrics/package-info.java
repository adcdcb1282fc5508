/**
 * What operators must see of a process and of its Kafka Streams, as series whose number does not
 * grow.
 *
 * <p>{@code StreamsMetricsTest} and {@code ResidentMemoryTest} say what each one means.
 */
@NullMarked
package hiring.service.metrics;

import org.jspecify.annotations.NullMarked;

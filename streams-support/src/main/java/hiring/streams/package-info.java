/**
 * How any decider runs on Kafka Streams: bytes in, validation, state, decision, events out, all in
 * one transaction. Not a word here is about hiring.
 *
 * <p>{@code Conformance} in the test-jar is what every service's topology must pass.
 */
@NullMarked
package hiring.streams;

import org.jspecify.annotations.NullMarked;

/**
 * How a service starts: off the main thread, so that its web server and health answer meanwhile,
 * step by step, each step waiting for what it needs.
 *
 * <p>{@code ServiceIT} starts a service with the registry away, with a topic of the wrong size and
 * with a schema that breaks its history.
 */
@NullMarked
package hiring.service.start;

import org.jspecify.annotations.NullMarked;

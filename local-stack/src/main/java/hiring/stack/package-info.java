/** Broker, registry and services as processes on this machine, without Docker. */
@NullMarked
package hiring.stack;

import org.jspecify.annotations.NullMarked;

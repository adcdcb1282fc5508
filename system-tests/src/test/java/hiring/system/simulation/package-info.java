/** The three topologies chained, without a broker, and the checker tried on what they write. */
@NullMarked
package hiring.system.simulation;

import org.jspecify.annotations.NullMarked;

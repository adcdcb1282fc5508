/**
 * How the decision hangs on the log: which records become commands, and which records tell of what
 * was decided.
 *
 * @see hiring.screening.topology.ScreeningTopology
 */
@NullMarked
package hiring.screening.topology;

import org.jspecify.annotations.NullMarked;

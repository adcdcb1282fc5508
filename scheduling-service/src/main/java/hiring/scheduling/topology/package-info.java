/**
 * How the decisions hang on the log: which records become commands, and which records tell of what
 * was decided.
 *
 * @see hiring.scheduling.topology.SchedulingTopology
 */
@NullMarked
package hiring.scheduling.topology;

import org.jspecify.annotations.NullMarked;

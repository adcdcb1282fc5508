/**
 * How the decisions hang on the log: which records become commands, and which records tell of what
 * was decided.
 *
 * @see hiring.posting.topology.PostingTopology
 */
@NullMarked
package hiring.posting.topology;

import org.jspecify.annotations.NullMarked;

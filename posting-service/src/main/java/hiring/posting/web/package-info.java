/**
 * HTTP: forms become commands and submissions on the log, queries read the stores. Nothing here
 * writes state.
 *
 * @see hiring.posting.PostingServiceIT
 */
@NullMarked
package hiring.posting.web;

import org.jspecify.annotations.NullMarked;

/** Whether the text queries of a rubric, in Lucene's syntax, can be searched for. */
@NullMarked
package hiring.posting.queries;

import org.jspecify.annotations.NullMarked;

/** Text queries of rubrics, in Lucene's syntax, as the domain knows them. */
@NullMarked
package hiring.screening.queries;

import org.jspecify.annotations.NullMarked;

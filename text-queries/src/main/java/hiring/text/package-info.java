/**
 * Queries in Lucene's classic syntax, held against an applicant's texts. Lucene reads the queries
 * and breaks the texts into words; what matches is found in one pass over all texts for all queries
 * of a rubric together, and is what Lucene itself would find.
 */
@NullMarked
package hiring.text;

import org.jspecify.annotations.NullMarked;

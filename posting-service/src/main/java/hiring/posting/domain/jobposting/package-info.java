/**
 * A role as the web reads it: schema.org's JobPosting, with what Google's and Indeed's documents
 * for job postings require and recommend.
 *
 * @see hiring.posting.domain.jobposting.JobPostingTest
 */
@NullMarked
package hiring.posting.domain.jobposting;

import org.jspecify.annotations.NullMarked;

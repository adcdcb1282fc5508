package hiring.screening.domain;

/**
 * A piece of an applicant's own text in which a term of the rubric matched. Personal data: shown,
 * never kept.
 *
 * @param term as the rubric has it
 * @param field {@code resume}, {@code coverLetter} or {@code answers}
 * @param text some 160 characters around the match
 */
public record Passage(String term, String field, String text) {}

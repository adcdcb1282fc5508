package hiring.text;

/**
 * A piece of text in which a query matched. Personal data.
 *
 * @param field {@code resume}, {@code coverLetter} or {@code answers}
 * @param text some 160 characters around the match
 */
public record Passage(String field, String text) {}

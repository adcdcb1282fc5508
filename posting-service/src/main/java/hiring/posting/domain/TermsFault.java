package hiring.posting.domain;

/**
 * What keeps terms from standing.
 *
 * @param field its path in the JSON and Avro of the terms, such as {@code
 *     rubric.criteria[3].points}
 * @param what is wrong with it, such as {@code column 7: …}; goes behind the field's name
 */
public record TermsFault(String field, String what) {}

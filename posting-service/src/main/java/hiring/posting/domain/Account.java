package hiring.posting.domain;

/**
 * An account of an ATS, within which its ids are unique.
 *
 * @param source the ATS's name in lower case, such as {@code greenhouse}
 * @param tenant which of several accounts; empty when the source has one
 */
public record Account(String source, String tenant) {}

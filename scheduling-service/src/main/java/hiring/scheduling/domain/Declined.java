package hiring.scheduling.domain;

/**
 * An interviewer will not take a session.
 *
 * @param kind the session's code in the loop
 */
public record Declined(String kind, String interviewerId) {}

package hiring.posting.domain;

/**
 * A job in an ATS that stands for a role.
 *
 * @param source the ATS's name in lower case, such as {@code greenhouse}
 * @param tenant the ATS account; empty when the source has one account
 * @param jobId the ATS's own id of the job
 */
public record ExternalRef(String source, String tenant, String jobId) {}

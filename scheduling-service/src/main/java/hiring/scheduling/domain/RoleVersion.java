package hiring.scheduling.domain;

/**
 * What one version of a role says about its interviews.
 *
 * @param version from 1
 * @param poolId the pool that interviews for it
 */
public record RoleVersion(int version, String poolId, InterviewLoop loop) {}

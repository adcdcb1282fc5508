package hiring.screening.domain;

import java.util.UUID;

/** One version of a role; its terms never change. */
public record RoleVersion(UUID roleId, int version) {}

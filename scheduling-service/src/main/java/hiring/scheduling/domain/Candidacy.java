package hiring.scheduling.domain;

import java.util.UUID;

/**
 * An application that passed, as far as arranging interviews needs to know it.
 *
 * @param roleVersion version of the role in force when the application was received; its loop and
 *     pool decide
 * @param source where the application comes from
 */
public record Candidacy(UUID applicationId, UUID roleId, int roleVersion, String source) {}

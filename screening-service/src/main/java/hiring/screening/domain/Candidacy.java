package hiring.screening.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which application is decided about; nothing of it can be judged.
 *
 * @param role the version of the role in force when the application was received; its rubric
 *     decides
 * @param source where the application comes from
 * @param timeZone the applicant's IANA time zone where known: interviews are arranged by it
 * @param offset at which the application lies on its topic, in the partition of its id: what it is
 *     judged by stays there alone, and can be read again until it is erased
 */
public record Candidacy(
    UUID applicationId, RoleVersion role, String source, @Nullable String timeZone, long offset) {}

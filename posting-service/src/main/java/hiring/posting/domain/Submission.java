package hiring.posting.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an ATS says when someone applied: the one form into which every vendor's payload is
 * translated. Personal data.
 *
 * @param occurredAt when they applied, as the sender says
 * @param roleId the role, where the sender knows our id; else {@code externalJobId} names it
 * @param source the ATS's name in lower case, or {@code api} for our own HTTP
 * @param tenant the ATS account; empty when the source has one account
 * @param externalApplicationId the ATS's own id; 1 to 200 characters
 * @param externalCandidateId the ATS's own id; 1 to 200 characters
 * @param externalJobId the ATS's own id of the job
 * @param via the way it came by: the webhook's name; empty for a producer of its own
 * @param backfill whether an old application is handed in later
 * @param timeZone the applicant's IANA zone, where known
 */
public record Submission(
    Instant occurredAt,
    @Nullable UUID roleId,
    String source,
    String tenant,
    String externalApplicationId,
    String externalCandidateId,
    @Nullable String externalJobId,
    String via,
    boolean backfill,
    @Nullable String timeZone,
    Candidate candidate,
    Evidence evidence) {}

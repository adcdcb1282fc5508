package hiring.posting.web;

import hiring.posting.domain.Candidate;
import hiring.posting.domain.Degree;
import hiring.posting.domain.Evidence;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An application in our own JSON. Here for its description alone: {@link SubmissionJson} reads it,
 * and {@code BodiesTest} holds the two together.
 *
 * @param externalApplicationId the sender's own id of the application; 1 to 200 characters
 * @param externalCandidateId the sender's own id of the candidate; 1 to 200 characters
 * @param roleId the role; required where there is no {@code jobId}
 * @param jobId an ATS's job that stands for the role, among its {@code externalRefs}
 * @param source where the application comes from; api unless said
 * @param tenant the account; empty unless said
 * @param appliedAt when they applied; now unless said
 * @param backfill whether an old application is handed in later, whose date may lie more than 30
 *     days back
 * @param timeZone the applicant's IANA zone
 */
record ApplicationForm(
    String externalApplicationId,
    String externalCandidateId,
    @Nullable UUID roleId,
    @Nullable String jobId,
    @Nullable String source,
    @Nullable String tenant,
    @Nullable Instant appliedAt,
    @Nullable Boolean backfill,
    @Nullable String timeZone,
    @Nullable Candidate candidate,
    @Nullable Judged evidence) {

  /**
   * What it is judged by.
   *
   * @param yearsOfExperience professional; 0 to 80
   * @param degree the highest; read from {@code degreeLabel} unless said
   * @param degreeLabel the degree as the applicant wrote it
   * @param languages programming languages
   * @param resume as text; up to 100,000 characters
   * @param coverLetter as text; up to 100,000 characters
   */
  record Judged(
      @Nullable Double yearsOfExperience,
      @Nullable Degree degree,
      @Nullable String degreeLabel,
      @Nullable List<String> languages,
      @Nullable List<Evidence.Answer> answers,
      @Nullable String resume,
      @Nullable String coverLetter) {}
}

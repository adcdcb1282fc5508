package hiring.posting.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A role as its recruiters wrote it; the ranges are the contract's, and {@link TermsCheck} holds
 * terms against them.
 *
 * @param title 1 to 200 characters
 * @param description as published; up to 20,000 characters
 * @param openings how many people are sought; from 1
 * @param poolId the interviewer pool that interviews for it
 * @param externalRefs the ATS jobs that stand for it
 * @param rubric how applications for it are decided
 * @param loop the interviews for it
 * @param posting how it is posted on the web; null when it is not
 */
public record Terms(
    String title,
    String description,
    int openings,
    String poolId,
    List<ExternalRef> externalRefs,
    Rubric rubric,
    InterviewLoop loop,
    @Nullable PublicPosting posting) {

  public Terms {
    externalRefs = List.copyOf(externalRefs);
  }

  /** Terms of a role that is not posted on the web. */
  public Terms(
      String title,
      String description,
      int openings,
      String poolId,
      List<ExternalRef> externalRefs,
      Rubric rubric,
      InterviewLoop loop) {
    this(title, description, openings, poolId, externalRefs, rubric, loop, null);
  }
}

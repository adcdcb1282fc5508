package hiring.scheduling.domain;

import java.util.UUID;

/** What is asked of a pool of interviewers. */
public sealed interface PoolCommand {

  String poolId();

  /** Add an interviewer, or replace what is known of them. */
  record RegisterInterviewer(String poolId, String source, Interviewer interviewer)
      implements PoolCommand {}

  /** Arrange the loop of an application that passed. */
  record RequestInterview(String poolId, Candidacy candidacy, LoopShape shape)
      implements PoolCommand {}

  /** Give back what an application holds. */
  record ReleaseInterview(String poolId, UUID applicationId, CancelReason reason)
      implements PoolCommand {}

  /** Time has passed: try those who wait again. */
  record RetryWaitlist(String poolId) implements PoolCommand {}
}

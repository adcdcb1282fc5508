package hiring.scheduling.domain;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is asked of a pool of interviewers. */
public sealed interface PoolCommand {

  String poolId();

  /** Add an interviewer, or replace what is known of them. */
  record RegisterInterviewer(String poolId, String source, Interviewer interviewer)
      implements PoolCommand {}

  /**
   * An interviewer takes time off.
   *
   * @param blockId its code; the same again replaces it
   */
  record BlockTime(
      String poolId, String source, String interviewerId, String blockId, Period timeOff)
      implements PoolCommand {}

  /** Time off is given back. */
  record UnblockTime(String poolId, String source, String interviewerId, String blockId)
      implements PoolCommand {}

  /**
   * What an interviewer is busy with.
   *
   * @param calendar code of the calendar that says so; replaces what it said before
   * @param busy empty: the calendar is forgotten
   */
  record ImportBusyTimes(
      String poolId, String source, String interviewerId, String calendar, List<Period> busy)
      implements PoolCommand {
    public ImportBusyTimes {
      busy = List.copyOf(busy);
    }
  }

  /** Arrange the loop of an application that passed. */
  record RequestInterview(String poolId, Candidacy candidacy, LoopShape shape)
      implements PoolCommand {}

  /**
   * When an applicant can come.
   *
   * @param timeZone IANA time zone; null: as it was known before
   * @param windows empty: the usual hours where they live
   */
  record SetAvailability(
      String poolId, UUID applicationId, @Nullable String timeZone, List<Period> windows)
      implements PoolCommand {
    public SetAvailability {
      windows = List.copyOf(windows);
    }
  }

  /**
   * An interviewer will not take a session.
   *
   * @param kind the session's code in the loop
   */
  record DeclineSession(String poolId, UUID applicationId, String kind, String interviewerId)
      implements PoolCommand {}

  /**
   * Find another time.
   *
   * @param reason who asks
   * @param kinds of the sessions to move; empty: all that have not begun
   * @param notBefore nothing that is moved starts earlier; null: as soon as possible
   */
  record RescheduleInterview(
      String poolId,
      UUID applicationId,
      RescheduleReason reason,
      Set<String> kinds,
      @Nullable Instant notBefore)
      implements PoolCommand {
    public RescheduleInterview {
      kinds = Set.copyOf(kinds);
    }
  }

  /** Give back what an application holds. */
  record ReleaseInterview(String poolId, UUID applicationId, CancelReason reason)
      implements PoolCommand {}

  /** Time has passed: try those who wait again. */
  record RetryWaitlist(String poolId) implements PoolCommand {}
}

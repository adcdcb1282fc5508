package hiring.posting.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is said of a notification, or asked of it. */
public sealed interface EnrichmentCommand {

  UUID notificationId();

  /** An ATS says it. */
  record Keep(UUID notificationId, Notification notification) implements EnrichmentCommand {}

  /** The rest was fetched, and what it says was submitted. */
  record Succeed(
      UUID notificationId,
      String source,
      Instant occurredAt,
      int attempt,
      List<UUID> applicationIds)
      implements EnrichmentCommand {

    public Succeed {
      applicationIds = List.copyOf(applicationIds);
    }
  }

  /**
   * The rest could not be fetched.
   *
   * @param retryAfter how long the vendor asks us to wait
   */
  record Fail(
      UUID notificationId,
      String source,
      Instant occurredAt,
      int attempt,
      FetchFailure reason,
      @Nullable Duration retryAfter)
      implements EnrichmentCommand {}

  /** Someone wants it tried now. */
  record Retry(UUID notificationId, String source, Instant occurredAt)
      implements EnrichmentCommand {}
}

package hiring.posting.web;

import hiring.posting.domain.Enrichment;
import hiring.posting.domain.FetchFailure;
import hiring.posting.domain.Notification;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How far a notification has come.
 *
 * @param status "waiting", "enriched" or "given-up"
 * @param at since when it waits, or when it was enriched or given up
 * @param reason why the last attempt failed
 * @param applicationIds the applications that it speaks of, once that is known
 */
record NotificationView(
    UUID notificationId,
    String status,
    Instant at,
    int attempts,
    @Nullable FetchFailure reason,
    @Nullable Instant nextAttemptAt,
    @Nullable String source,
    @Nullable String tenant,
    @Nullable String via,
    @Nullable String action,
    @Nullable Map<String, String> ids,
    @Nullable Instant occurredAt,
    @Nullable List<UUID> applicationIds) {

  /**
   * What can be seen of one.
   *
   * @param id of one that is enriched, which does not say it itself
   */
  static @Nullable NotificationView of(@Nullable UUID id, Enrichment enrichment) {
    return switch (enrichment) {
      case Enrichment.Unknown unknown -> null;
      case Enrichment.Enriched enriched ->
          id == null
              ? null
              : new NotificationView(
                  id,
                  "enriched",
                  enriched.at(),
                  enriched.attempts(),
                  null,
                  null,
                  null,
                  null,
                  null,
                  null,
                  null,
                  null,
                  enriched.applicationIds());
      case Enrichment.Waiting waiting ->
          open(
              waiting.notificationId(),
              "waiting",
              waiting.since(),
              waiting.attempts(),
              waiting.last() == null ? null : waiting.last().reason(),
              waiting.nextAttemptAt(),
              waiting.notification());
      case Enrichment.GivenUp givenUp ->
          open(
              givenUp.notificationId(),
              "given-up",
              givenUp.at(),
              givenUp.attempts(),
              givenUp.reason(),
              null,
              givenUp.notification());
    };
  }

  private static NotificationView open(
      UUID id,
      String status,
      Instant at,
      int attempts,
      @Nullable FetchFailure reason,
      @Nullable Instant nextAttemptAt,
      Notification notification) {
    return new NotificationView(
        id,
        status,
        at,
        attempts,
        reason,
        nextAttemptAt,
        notification.account().source(),
        notification.account().tenant(),
        notification.via(),
        notification.action(),
        notification.ids(),
        notification.occurredAt(),
        null);
  }
}

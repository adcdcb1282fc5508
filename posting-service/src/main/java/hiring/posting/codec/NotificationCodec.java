package hiring.posting.codec;

import hiring.contract.Ids;
import hiring.events.NotificationSubmitted;
import hiring.posting.domain.Notification;
import java.util.UUID;

/** Notifications of ATSs, and what became of them. */
public final class NotificationCodec {

  private NotificationCodec() {}

  /**
   * A notification as a record.
   *
   * @param notificationId the same each time it is delivered
   */
  public static NotificationSubmitted toAvro(Notification notification, UUID notificationId) {
    return new NotificationSubmitted(
        Ids.eventId(notificationId, "NotificationSubmitted"),
        notification.occurredAt(),
        notificationId,
        notification.account().source(),
        notification.account().tenant(),
        notification.via(),
        notification.action(),
        notification.ids());
  }
}

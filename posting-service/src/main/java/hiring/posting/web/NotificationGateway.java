package hiring.posting.web;

import hiring.contract.Topics;
import hiring.posting.codec.NotificationCodec;
import hiring.posting.domain.Notification;
import hiring.service.SubmissionGateway;
import hiring.service.UnavailableException;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Keeps what an ATS says with ids alone, until the rest of it was fetched. */
@Component
class NotificationGateway {

  private final SubmissionGateway submissions;

  NotificationGateway(SubmissionGateway submissions) {
    this.submissions = submissions;
  }

  /**
   * Returns when the broker has it.
   *
   * @param deliveryId the same each time the vendor delivers it
   * @return the notification's id, by which {@code GET /notifications/{id}} shows it
   * @throws UnavailableException if the broker did not acknowledge it; the same delivery again has
   *     no second effect
   */
  UUID accept(Notification notification, UUID deliveryId) {
    submissions.submit(
        Topics.ATS_NOTIFICATIONS,
        deliveryId.toString(),
        NotificationCodec.toAvro(notification, deliveryId));
    return deliveryId;
  }
}

package hiring.posting.web;

import hiring.posting.ats.Reading;
import hiring.posting.codec.NoticeCodec;
import hiring.posting.codec.NoticeRecord;
import hiring.posting.domain.Notice;
import hiring.posting.domain.Notification;
import hiring.service.InvalidFieldException;
import hiring.service.RefusedException;
import hiring.service.SubmissionGateway;
import hiring.service.UnavailableException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Hands on what a delivery says, whether it comes from an ATS or out of quarantine. */
@Component
class DeliveryGateway {

  private final SubmissionGateway submissions;
  private final NotificationGateway notifications;

  DeliveryGateway(SubmissionGateway submissions, NotificationGateway notifications) {
    this.submissions = submissions;
    this.notifications = notifications;
  }

  /**
   * Returns when the broker has all that it says; the ids follow from the delivery, so the same one
   * again has no second effect.
   *
   * @param unsigned what a delivery is answered that no key fits
   * @return what its sender is told
   * @throws RefusedException if it is unsigned, or no JSON
   * @throws InvalidFieldException if it lacks something
   * @throws UnavailableException if the broker did not acknowledge all of it
   */
  Map<String, ?> accept(Reading reading, RefusedException unsigned) {
    return switch (reading) {
      case Reading.Submitted submitted -> submit(submitted);
      case Reading.Thin(Notification notification, UUID deliveryId) ->
          Map.of("notificationId", notifications.accept(notification, deliveryId));
      case Reading.Ignored ignored -> Map.of("ignored", true);
      case Reading.Ping ping -> Map.of("ping", true);
      case Reading.Handshake handshake -> Map.of("ping", true);
      case Reading.Unsigned none -> throw unsigned;
      case Reading.Broken broken ->
          throw new RefusedException("MALFORMED_JSON", HttpStatus.BAD_REQUEST);
      case Reading.Incomplete(String field) ->
          throw new InvalidFieldException(field, "is missing or out of its range");
    };
  }

  private Map<String, ?> submit(Reading.Submitted submitted) {
    Map<String, String> told = new HashMap<>();
    for (Notice notice : submitted.notices()) {
      NoticeRecord record = NoticeCodec.toAvro(notice, submitted.deliveryId());
      submissions.submit(record.topic(), record.key(), record.value());
      told.put(record.key(), record.keyName());
    }
    if (told.size() != 1) {
      return Map.of("accepted", true);
    }
    String id = told.keySet().iterator().next();
    return Map.of(String.valueOf(told.get(id)), id);
  }
}

package hiring.system.scenario;

import hiring.contract.Ids;
import hiring.events.ApplicationSubmitted;
import hiring.system.scenario.Applicant.Source;
import java.util.UUID;

/**
 * An application on its way to us.
 *
 * @param time how often it was delivered before
 * @param way by what way it comes
 * @param misplaced whether another client's partitioner chooses its partition
 */
public record Delivery(Applicant applicant, int time, Way way, boolean misplaced) {

  /** Ways of delivery. */
  public enum Way {
    WEBHOOK,
    KAFKA
  }

  /** What is posted, if it comes as a webhook. */
  public GreenhouseWebhook webhook() {
    // The first repeat is the vendor's own: the same event delivered again.
    return GreenhouseWebhook.of(applicant, "event-" + applicant.externalId() + "-" + time / 2);
  }

  /** What is written, if it comes by Kafka. */
  public ApplicationSubmitted submission() {
    UUID eventId = Ids.derive("system-test/delivery/" + applicant.applicationId() + "/" + time);
    if (applicant.source() == Source.CAREERS_SITE) {
      return CareersSite.submission(applicant, eventId);
    }
    return ApplicationSubmitted.newBuilder(webhook().submission()).setEventId(eventId).build();
  }
}

package hiring.stack.deadletters;

import hiring.contract.Topic;
import hiring.contract.Topic.Owner;
import hiring.contract.Topics;
import org.jspecify.annotations.Nullable;

/** Whether a dead letter can be sent again, as far as it says itself. */
sealed interface Sending {

  /** It goes to that topic. */
  record To(Topic topic, int partition, @Nullable Long timestamp) implements Sending {}

  /** The service reads it anew, out of quarantine. */
  record OutOfQuarantine(String webhook) implements Sending {}

  /** It cannot be sent. */
  record Impossible(String why) implements Sending {}

  static Sending of(Letter letter) {
    return switch (letter.origin()) {
      case Origin.OfWebhook webhook when letter.id().service() != Owner.POSTING_SERVICE ->
          new Impossible(
              letter.id().service().service() + " takes no webhooks; it has not written it");
      case Origin.OfWebhook webhook when letter.hasValue() ->
          new OutOfQuarantine(webhook.toString());
      case Origin.OfWebhook webhook ->
          new Impossible("nothing was kept of it; have " + webhook.source() + " deliver it again");
      case Origin.Unknown unknown ->
          new Impossible("its headers do not say where it lay; no service has written it");
      case Origin.OfTopic origin ->
          Topics.named(origin.topic())
              .map(topic -> of(letter, topic, origin))
              .orElseGet(() ->
                  new Impossible("there is no topic " + origin.topic() + " in the catalogue"));
    };
  }

  private static Sending of(Letter letter, Topic topic, Origin.OfTopic origin) {
    if (letter.is(Reason.OVERSIZED)) {
      return new Impossible("it is too large to be written again; its bytes stay at " + origin);
    }
    if (origin.partition() >= topic.partitions()) {
      return new Impossible("there is no partition " + origin.partition() + " of " + topic.name());
    }
    if (topic.compacted() && !letter.hasKey()) {
      return new Impossible("it has no key, and " + topic.name() + " takes none without");
    }
    return new To(
        topic, origin.partition(), topic.time() == Topic.Time.OF_CAUSE ? origin.timestamp() : null);
  }
}

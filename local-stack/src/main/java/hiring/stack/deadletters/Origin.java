package hiring.stack.deadletters;

import org.jspecify.annotations.Nullable;

/** Where what was kept aside came from. */
public sealed interface Origin {

  /**
   * A record of a topic.
   *
   * @param timestamp the record's own, in milliseconds; null where the header is missing
   */
  record OfTopic(String topic, int partition, long offset, @Nullable Long timestamp)
      implements Origin {
    @Override
    public String toString() {
      return topic + "/" + partition + "/" + offset;
    }
  }

  /**
   * A webhook delivery.
   *
   * @param source the ATS
   * @param tenant its account; empty where it has one
   */
  record OfWebhook(String source, String tenant) implements Origin {
    @Override
    public String toString() {
      return "webhook " + source + (tenant.isEmpty() ? "" : "/" + tenant);
    }
  }

  /** Its headers do not say: no service has written it. */
  record Unknown() implements Origin {
    @Override
    public String toString() {
      return "unknown";
    }
  }
}

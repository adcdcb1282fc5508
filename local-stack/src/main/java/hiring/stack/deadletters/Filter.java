package hiring.stack.deadletters;

import hiring.contract.Topic.Owner;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which dead letters are meant; null leaves the choice open.
 *
 * @param service the service that could not handle them
 * @param reason why
 * @param topic the topic where they lay
 * @param since kept aside then or later
 */
public record Filter(
    @Nullable Owner service,
    @Nullable Reason reason,
    @Nullable String topic,
    @Nullable Instant since) {

  List<Owner> services() {
    return service == null ? Arrays.asList(Owner.values()) : List.of(service);
  }

  boolean takes(Letter letter) {
    return (service == null || letter.id().service() == service)
        && (reason == null || letter.is(reason))
        && (topic == null || topic.equals(letter.topic()))
        && (since == null || !letter.at().isBefore(since));
  }
}

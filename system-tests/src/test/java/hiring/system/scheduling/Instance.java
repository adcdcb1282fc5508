package hiring.system.scheduling;

import hiring.contract.Topic;
import hiring.contract.Topics;
import hiring.system.stack.Group;
import hiring.system.stack.Hosted;
import hiring.system.stack.Http;
import hiring.system.stack.Stack;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.kafka.common.TopicPartition;

/**
 * One of several processes of scheduling-service.
 *
 * @param name its identity in the consumer group
 */
record Instance(String name, Hosted process, Group group) {

  private static final Pattern DECIDED =
      Pattern.compile(
          "^hiring_decisions_total\\{[^}]*decision=\"decide-pool\"[^}]*} (\\S+)$",
          Pattern.MULTILINE);

  static Instance of(Stack stack, String name, Group group) {
    return new Instance(name, stack.instance(Topic.Owner.SCHEDULING_SERVICE, name), group);
  }

  /** How many decisions about pools this process has made since it was started. */
  double decided() {
    try {
      Matcher found = DECIDED.matcher(Http.get(process.management("/actuator/prometheus")));
      double sum = 0;
      while (found.find()) {
        sum += Double.parseDouble(found.group(1));
      }
      return sum;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while asking for metrics", e);
    }
  }

  /** The partitions of pools' requests that it reads. */
  Set<TopicPartition> pools() {
    try {
      return group.owned(name, Topics.POOL_REQUESTS);
    } catch (ExecutionException e) {
      throw new IllegalStateException("the group cannot be described", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while asking for the group", e);
    }
  }
}

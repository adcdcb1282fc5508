package hiring.service;

import hiring.contract.Topic;
import hiring.events.CommandAnswered;
import org.apache.avro.specific.SpecificRecord;

/** Sends a command to the service's own topology and waits for what was decided. */
@FunctionalInterface
public interface CommandGateway {

  /**
   * Sends a command and waits, for at most {@code hiring.reply-timeout}.
   *
   * @param topic a command topic of this service
   * @param key the aggregate's id
   * @param command begins with its id and when it occurred
   * @return the decision: accepted, or refused with its reason
   * @throws RefusedException if the id was used for another command, which has no effect (422)
   * @throws UnavailableException if the broker, the registry or the topology gave no answer. The
   *     command may still take effect; the same id again has no second effect
   */
  CommandAnswered ask(Topic topic, String key, SpecificRecord command);
}

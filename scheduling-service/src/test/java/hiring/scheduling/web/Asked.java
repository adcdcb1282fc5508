package hiring.scheduling.web;

import hiring.contract.Topic;
import hiring.events.CommandAnswered;
import hiring.scheduling.domain.PoolRefusal;
import hiring.service.CommandGateway;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.avro.specific.SpecificRecord;
import org.jspecify.annotations.Nullable;

/** Takes commands down, and answers all of them the same. */
final class Asked implements CommandGateway {

  private final List<SpecificRecord> commands = new ArrayList<>();
  private final List<String> keys = new ArrayList<>();
  private @Nullable PoolRefusal refusal;

  void refuse(PoolRefusal why) {
    refusal = why;
  }

  @Override
  public CommandAnswered ask(Topic topic, String key, SpecificRecord command) {
    keys.add(topic.name() + " " + key);
    commands.add(command);
    return new CommandAnswered(
        new UUID(0, 1), refusal == null, refusal == null ? null : refusal.name(), null, null);
  }

  /** The only command. */
  <C> C only(Class<C> type) {
    if (commands.size() != 1) {
      throw new AssertionError("commands: " + commands.size());
    }
    return type.cast(commands.getFirst());
  }

  List<String> keys() {
    return keys;
  }

  boolean isEmpty() {
    return commands.isEmpty();
  }
}

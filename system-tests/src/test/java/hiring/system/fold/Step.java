package hiring.system.fold;

import hiring.contract.Topic;
import hiring.streams.RecordWriter;
import java.util.List;
import java.util.function.Consumer;

/** What a service does with some topics that it reads together. */
sealed interface Step permits Deciding, Passing {

  /** As the topology calls it. */
  String name();

  Topic.Owner service();

  List<Topic> reads();

  List<Topic> writes();

  /** Hands over all that must have been written. */
  void fold(Inputs inputs, RecordWriter writer, Consumer<Due> due);
}

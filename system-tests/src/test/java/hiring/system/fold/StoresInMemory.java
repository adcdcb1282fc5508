package hiring.system.fold;

import java.util.List;
import org.apache.kafka.streams.processor.api.MockProcessorContext;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.state.StoreBuilder;

/** Where states and inboxes find their stores: maps, without a changelog behind them. */
final class StoresInMemory {

  private StoresInMemory() {}

  static ProcessorContext<?, ?> context(List<StoreBuilder<?>> stores) {
    MockProcessorContext<Object, Object> context = new MockProcessorContext<>();
    for (StoreBuilder<?> builder : stores) {
      context.addStateStore(new MapStore<>(builder.name()));
    }
    return context;
  }
}

package hiring.system.fold;

import java.util.List;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.processor.api.MockProcessorContext;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;

/** Where an inbox finds its reference data: maps, without a changelog behind them. */
final class HeldInMemory {

  private HeldInMemory() {}

  static ProcessorContext<?, ?> context(List<StoreBuilder<?>> stores) {
    MockProcessorContext<Object, Object> context = new MockProcessorContext<>();
    for (StoreBuilder<?> builder : stores) {
      KeyValueStore<String, byte[]> store =
          Stores.keyValueStoreBuilder(
                  Stores.inMemoryKeyValueStore(builder.name()), Serdes.String(), Serdes.ByteArray())
              .withLoggingDisabled()
              .withCachingDisabled()
              .build();
      store.init(context.getStateStoreContext(), store);
      context.addStateStore(store);
    }
    return context;
  }
}

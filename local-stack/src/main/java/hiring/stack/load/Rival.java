package hiring.stack.load;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Produced;
import org.apache.kafka.streams.state.Stores;

/** Plain topologies to compare with: the least that Kafka Streams can do exactly once. */
public enum Rival {
  /** Every record is written again as it came. */
  IDENTITY("identity topology"),

  /** The same, after a state of the record's key was read from RocksDB and written to it. */
  STORE("RocksDB get and put");

  static final String STATES = "states";

  /** Beside a topic's own name: what sweeps leftovers away knows them by it. */
  static final String PREFIX = "hiring-load-rival-";

  private static final int BUFFERED = 2_000;
  private static final int BATCH_BYTES = 128 * 1024;

  private final String title;

  Rival(String title) {
    this.title = title;
  }

  String title() {
    return title;
  }

  String id(String run) {
    return PREFIX + name().toLowerCase(Locale.ROOT) + "-" + run;
  }

  static String input(String id) {
    return id + "-in";
  }

  static String output(String id) {
    return id + "-out";
  }

  Topology topology(String id) {
    return topology(input(id), output(id));
  }

  /** It, from any topic to any other. */
  public Topology topology(String input, String output) {
    StreamsBuilder streams = new StreamsBuilder();
    var bytes = Serdes.ByteArray();
    var records = streams.stream(input, Consumed.with(bytes, bytes).withName("read"));
    var out = Produced.with(bytes, bytes).withName("write");
    switch (this) {
      case IDENTITY -> records.to(output, out);
      case STORE -> {
        streams.addStateStore(
            Stores.keyValueStoreBuilder(Stores.persistentKeyValueStore(STATES), bytes, bytes));
        records.process(GetAndPut::new, Named.as("get-and-put"), STATES).to(output, out);
      }
    }
    return streams.build();
  }

  /** As the services are set: exactly once, two threads, a commit each tenth of a second. */
  public static Properties settings(String id, String bootstrapServers, Path stateFolder) {
    Properties settings = new Properties();
    settings.putAll(
        Map.ofEntries(
            Map.entry(StreamsConfig.APPLICATION_ID_CONFIG, id),
            Map.entry(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers),
            Map.entry(StreamsConfig.STATE_DIR_CONFIG, stateFolder.toString()),
            Map.entry(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, StreamsConfig.EXACTLY_ONCE_V2),
            Map.entry(StreamsConfig.COMMIT_INTERVAL_MS_CONFIG, 100),
            Map.entry(StreamsConfig.NUM_STREAM_THREADS_CONFIG, 2),
            Map.entry(StreamsConfig.STATESTORE_CACHE_MAX_BYTES_CONFIG, 0),
            Map.entry(StreamsConfig.BUFFERED_RECORDS_PER_PARTITION_CONFIG, BUFFERED),
            Map.entry(
                StreamsConfig.consumerPrefix(ConsumerConfig.MAX_POLL_RECORDS_CONFIG), BUFFERED),
            Map.entry(StreamsConfig.producerPrefix(ProducerConfig.COMPRESSION_TYPE_CONFIG), "lz4"),
            Map.entry(StreamsConfig.producerPrefix(ProducerConfig.BATCH_SIZE_CONFIG), BATCH_BYTES),
            Map.entry(StreamsConfig.producerPrefix(ProducerConfig.LINGER_MS_CONFIG), 100)));
    return settings;
  }
}

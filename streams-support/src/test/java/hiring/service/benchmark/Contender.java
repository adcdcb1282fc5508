package hiring.service.benchmark;

import hiring.stack.load.Rival;
import hiring.streams.Platform;
import hiring.streams.RecordTime;
import hiring.streams.ServiceTopology;
import io.confluent.kafka.schemaregistry.client.CachedSchemaRegistryClient;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.util.Properties;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.Topology;

/** What is compared, over the same applications, with the same settings. */
enum Contender {
  /** The topology that the service runs, with its serdes and a real registry. */
  SERVICE {
    @Override
    Topology topology(TopologyComparison comparison, String registryUrl) {
      Topology topology = new Topology();
      var platform =
          new Platform(
              comparison.service(),
              new CachedSchemaRegistryClient(registryUrl, 100),
              new SimpleMeterRegistry());
      comparison.topology().accept(new ServiceTopology(topology, platform));
      return topology;
    }

    @Override
    String output(TopologyComparison comparison) {
      return comparison.output().name();
    }
  },

  /** A state of each application's key read from RocksDB and written to it; no record decoded. */
  GET_AND_PUT {
    @Override
    Topology topology(TopologyComparison comparison, String registryUrl) {
      return Rival.STORE.topology(comparison.input().name(), output(comparison));
    }

    @Override
    String output(TopologyComparison comparison) {
      return PLAIN_OUTPUT;
    }
  };

  static final String PLAIN_OUTPUT = "benchmark-out";

  abstract Topology topology(TopologyComparison comparison, String registryUrl);

  abstract String output(TopologyComparison comparison);

  static Properties settings(String id, String bootstrapServers, Path folder) {
    Properties settings = Rival.settings(id, bootstrapServers, folder);
    settings.put("auto.offset.reset", "earliest");
    settings.put(StreamsConfig.DEFAULT_TIMESTAMP_EXTRACTOR_CLASS_CONFIG, RecordTime.class);
    return settings;
  }
}

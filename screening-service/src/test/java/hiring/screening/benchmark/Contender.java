package hiring.screening.benchmark;

import hiring.contract.Topic;
import hiring.contract.Topics;
import hiring.screening.topology.ScreeningTopology;
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
  SCREENING {
    @Override
    Topology topology(String registryUrl) {
      Topology topology = new Topology();
      var platform =
          new Platform(
              Topic.Owner.SCREENING_SERVICE,
              new CachedSchemaRegistryClient(registryUrl, 100),
              new SimpleMeterRegistry());
      ScreeningTopology.build(new ServiceTopology(topology, platform));
      return topology;
    }

    @Override
    String output() {
      return Topics.SCREENINGS.name();
    }
  },

  /** A state of each application's key read from RocksDB and written to it; no record decoded. */
  GET_AND_PUT {
    @Override
    Topology topology(String registryUrl) {
      return Rival.STORE.topology(Topics.APPLICATIONS.name(), output());
    }

    @Override
    String output() {
      return "benchmark-out";
    }
  };

  abstract Topology topology(String registryUrl);

  abstract String output();

  static Properties settings(String id, String bootstrapServers, Path folder) {
    Properties settings = Rival.settings(id, bootstrapServers, folder);
    settings.put("auto.offset.reset", "earliest");
    settings.put(StreamsConfig.DEFAULT_TIMESTAMP_EXTRACTOR_CLASS_CONFIG, RecordTime.class);
    return settings;
  }
}

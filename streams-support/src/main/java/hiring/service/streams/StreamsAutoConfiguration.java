package hiring.service.streams;

import hiring.contract.Topics;
import hiring.service.HiringProperties;
import hiring.service.ServiceDefinition;
import hiring.service.kafka.ClientSettings;
import hiring.streams.Platform;
import hiring.streams.ServiceTopology;
import io.confluent.kafka.schemaregistry.client.SchemaRegistryClient;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.InstantSource;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.state.HostInfo;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.kafka.annotation.EnableKafkaStreams;
import org.springframework.kafka.annotation.KafkaStreamsDefaultConfiguration;
import org.springframework.kafka.config.KafkaStreamsConfiguration;
import org.springframework.kafka.config.KafkaStreamsInfrastructureCustomizer;
import org.springframework.kafka.config.StreamsBuilderFactoryBean;
import org.springframework.kafka.config.StreamsBuilderFactoryBeanConfigurer;
import tools.jackson.databind.json.JsonMapper;

/** Kafka Streams through spring-kafka; not started by Spring but by the start-up. */
@AutoConfiguration(
    before = KafkaAutoConfiguration.class,
    afterName = "hiring.service.kafka.KafkaClientsAutoConfiguration")
@ConditionalOnBean(ServiceDefinition.class)
@EnableKafkaStreams
class StreamsAutoConfiguration {

  /**
   * Under exactly-once an unclean end wipes the local stores, and restoring them is the longest
   * part of a start; spring's 10 s are too short for a commit under load.
   */
  private static final int CLOSE_TIMEOUT_SECONDS = 45;

  /** Stopped last: requests are answered and replies read while it runs. */
  private static final int PHASE = 0;

  @Bean(KafkaStreamsDefaultConfiguration.DEFAULT_STREAMS_CONFIG_BEAN_NAME)
  KafkaStreamsConfiguration streamsConfiguration(
      ClientSettings clients,
      ServiceDefinition service,
      HiringProperties hiring,
      @Value("${server.port:8080}") int port) {
    return new KafkaStreamsConfiguration(
        StreamsSettings.of(clients.streams(), service.owner(), hiring, port));
  }

  @Bean
  HttpStoreQueries storeQueries(
      StreamsBuilderFactoryBean streams,
      HiringProperties hiring,
      @Value("${server.port:8080}") int port,
      JsonMapper json) {
    return new HttpStoreQueries(
        new LocalStores(
            streams::getKafkaStreams,
            new HostInfo(hiring.advertisedHost(), port),
            Topics.PARTITIONS),
        new HttpForward(hiring.apiToken()),
        json);
  }

  @Bean
  StreamsState streamsState(ApplicationContext application) {
    return new StreamsState(state -> AvailabilityChangeEvent.publish(application, state));
  }

  @Bean
  StreamsBuilderFactoryBeanConfigurer streamsConfigurer(
      ServiceDefinition service,
      SchemaRegistryClient registry,
      MeterRegistry meters,
      StreamsState state) {
    Platform platform = new Platform(service.owner(), registry, meters);
    return streams -> {
      streams.setAutoStartup(false);
      streams.setPhase(PHASE);
      streams.setCloseTimeout(CLOSE_TIMEOUT_SECONDS);
      streams.setStateListener(state);
      streams.setStreamsUncaughtExceptionHandler(new ThreadDeaths(InstantSource.system()));
      streams.setInfrastructureCustomizer(
          new KafkaStreamsInfrastructureCustomizer() {
            @Override
            public void configureTopology(Topology topology) {
              service.topology().accept(new ServiceTopology(topology, platform));
            }
          });
    };
  }
}

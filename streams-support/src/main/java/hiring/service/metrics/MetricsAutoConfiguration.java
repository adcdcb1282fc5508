package hiring.service.metrics;

import hiring.service.ServiceDefinition;
import hiring.service.streams.StreamsState;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Set;
import java.util.TreeSet;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyDescription;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.context.annotation.Bean;
import org.springframework.kafka.config.StreamsBuilderFactoryBean;
import org.springframework.kafka.config.StreamsBuilderFactoryBeanConfigurer;

/** Metrics of the process and of its Kafka Streams. */
@AutoConfiguration(afterName = "hiring.service.streams.StreamsAutoConfiguration")
@ConditionalOnBean(ServiceDefinition.class)
class MetricsAutoConfiguration {

  @Bean
  ResidentMemory residentMemory() {
    return new ResidentMemory();
  }

  @Bean
  StreamsMetrics streamsMetrics(MeterRegistry meters, StreamsState state) {
    return new StreamsMetrics(meters, state::get);
  }

  @Bean
  StreamsBuilderFactoryBeanConfigurer streamsMetricsConfigurer(StreamsMetrics metrics) {
    return streams ->
        streams.addListener(
            new StreamsBuilderFactoryBean.Listener() {
              @Override
              public void streamsAdded(String id, KafkaStreams client) {
                metrics.follow(client::metrics, sources(streams.getTopology()));
              }
            });
  }

  private static Set<String> sources(Topology topology) {
    Set<String> topics = new TreeSet<>();
    for (TopologyDescription.Subtopology part : topology.describe().subtopologies()) {
      for (TopologyDescription.Node node : part.nodes()) {
        if (node instanceof TopologyDescription.Source source) {
          topics.addAll(source.topicSet());
        }
      }
    }
    return topics;
  }
}

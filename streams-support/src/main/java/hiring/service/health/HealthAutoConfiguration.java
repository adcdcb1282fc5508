package hiring.service.health;

import hiring.service.ServiceDefinition;
import hiring.service.kafka.BrokerAdmin;
import hiring.service.start.StartProgress;
import hiring.service.streams.StreamsState;
import io.confluent.kafka.schemaregistry.client.SchemaRegistryClient;
import io.confluent.kafka.schemaregistry.client.rest.exceptions.RestClientException;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.DescribeClusterOptions;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.micrometer.metrics.autoconfigure.MeterRegistryCustomizer;
import org.springframework.context.annotation.Bean;

/** Health of a service, and the name under which its metrics go. */
@AutoConfiguration(
    afterName = {
      "hiring.service.kafka.KafkaClientsAutoConfiguration",
      "hiring.service.streams.StreamsAutoConfiguration",
      "hiring.service.start.StartUpAutoConfiguration"
    })
@ConditionalOnBean(ServiceDefinition.class)
class HealthAutoConfiguration {

  private static final int PATIENCE_MS = 1_500;
  private static final int SERVER_ERROR = 500;

  @Bean
  StreamsHealthIndicator streamsHealthIndicator(StartProgress progress, StreamsState streams) {
    return new StreamsHealthIndicator(progress, streams);
  }

  @Bean
  ProbedHealth brokerHealthIndicator(BrokerAdmin admin) {
    return new ProbedHealth(
        "broker",
        () ->
            admin
                .get()
                .describeCluster(new DescribeClusterOptions().timeoutMs(PATIENCE_MS))
                .nodes()
                .get(PATIENCE_MS * 2, TimeUnit.MILLISECONDS));
  }

  @Bean
  ProbedHealth registryHealthIndicator(SchemaRegistryClient registry) {
    return new ProbedHealth("registry", () -> ask(registry));
  }

  @Bean
  MeterRegistryCustomizer<MeterRegistry> applicationTag(ServiceDefinition service) {
    return meters -> meters.config().commonTags("application", service.owner().service());
  }

  /** Any question that the client does not answer from its cache. */
  private static void ask(SchemaRegistryClient registry) throws Exception {
    try {
      registry.getCompatibility(null);
    } catch (RestClientException e) {
      if (e.getStatus() >= SERVER_ERROR) {
        throw e;
      }
    }
  }
}

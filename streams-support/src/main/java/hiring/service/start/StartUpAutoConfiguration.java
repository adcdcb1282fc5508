package hiring.service.start;

import hiring.contract.Topics;
import hiring.service.HiringProperties;
import hiring.service.ServiceDefinition;
import hiring.service.kafka.BrokerAdmin;
import hiring.service.kafka.ReplyGateway;
import io.confluent.kafka.schemaregistry.client.SchemaRegistryClient;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.kafka.config.StreamsBuilderFactoryBean;

/** The order in which a service starts. */
@AutoConfiguration(
    afterName = {
      "hiring.service.kafka.KafkaClientsAutoConfiguration",
      "hiring.service.streams.StreamsAutoConfiguration"
    })
@ConditionalOnBean(ServiceDefinition.class)
class StartUpAutoConfiguration {

  @Bean
  StartProgress startProgress() {
    return new StartProgress();
  }

  @Bean
  @ConditionalOnMissingBean
  ProcessExit processExit(ConfigurableApplicationContext application) {
    // On a thread of its own: closing the application stops the thread that asks for it.
    return code ->
        Thread.ofPlatform()
            .name("exit")
            .start(() -> System.exit(SpringApplication.exit(application, () -> code)));
  }

  @Bean
  StartUp startUp(
      ServiceDefinition service,
      HiringProperties hiring,
      BrokerAdmin admin,
      SchemaRegistryClient registry,
      ReplyGateway replies,
      StreamsBuilderFactoryBean streams,
      StartProgress progress,
      ProcessExit process) {
    BrokerTopics broker = new BrokerTopics(admin, hiring.replicationFactor());
    return new StartUp(
        List.of(
            broker::reach,
            TopicSteps.owned(broker, service.owner()),
            new OwnedSchemas(registry, service.owner()),
            () -> TopicSteps.consumed(broker, service.owner(), streams.getTopology()).run(),
            // Open before the topology runs, so that a ready service can be asked at once.
            () -> replies.open(broker.ends(Topics.replies(service.owner()))),
            streams::start),
        progress,
        process);
  }
}

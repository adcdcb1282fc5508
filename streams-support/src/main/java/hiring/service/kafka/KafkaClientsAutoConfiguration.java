package hiring.service.kafka;

import hiring.service.HiringProperties;
import hiring.service.ServiceDefinition;
import hiring.streams.RecordWriter;
import io.confluent.kafka.schemaregistry.avro.AvroSchemaProvider;
import io.confluent.kafka.schemaregistry.client.CachedSchemaRegistryClient;
import io.confluent.kafka.schemaregistry.client.SchemaRegistryClient;
import io.confluent.kafka.serializers.KafkaAvroDeserializer;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.Map;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.core.MicrometerConsumerListener;
import org.springframework.kafka.core.MicrometerProducerListener;
import org.springframework.kafka.core.ProducerFactory;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.KafkaMessageListenerContainer;
import org.springframework.kafka.requestreply.ReplyingKafkaTemplate;
import org.springframework.kafka.support.KafkaUtils;
import org.springframework.kafka.support.LoggingProducerListener;
import org.springframework.kafka.support.TopicPartitionOffset;
import org.springframework.kafka.support.serializer.ErrorHandlingDeserializer;

/** Clients of broker and registry, one of each kind, shared by all that a service does. */
@AutoConfiguration(before = KafkaAutoConfiguration.class)
@ConditionalOnBean(ServiceDefinition.class)
@EnableConfigurationProperties({HiringProperties.class, KafkaProperties.class})
class KafkaClientsAutoConfiguration {

  static {
    // spring-kafka prints the whole record where a reply is late; a record is never logged.
    KafkaUtils.setProducerRecordFormatter(ProducerRecord::topic);
  }

  @Bean
  ClientSettings clientSettings(KafkaProperties kafka, HiringProperties hiring) {
    return new ClientSettings(kafka, hiring);
  }

  @Bean
  BrokerAdmin brokerAdmin(ClientSettings settings) {
    return new BrokerAdmin(settings.admin());
  }

  @Bean
  @ConditionalOnMissingBean
  SchemaRegistryClient schemaRegistryClient(HiringProperties hiring) {
    return new CachedSchemaRegistryClient(
        List.of(hiring.registryUrl().toString()),
        1_000,
        List.of(new AvroSchemaProvider()),
        // Short: an HTTP caller may be waiting, and whoever can wait asks again.
        Map.of(
            "http.connect.timeout.ms", 2_000,
            "http.read.timeout.ms", 4_000,
            "max.retries", 0),
        Map.of());
  }

  @Bean
  DefaultKafkaProducerFactory<String, byte[]> producerFactory(
      ClientSettings settings, MeterRegistry meters) {
    var producers =
        new DefaultKafkaProducerFactory<>(
            settings.producer(), new StringSerializer(), new ByteArraySerializer());
    producers.addListener(new MicrometerProducerListener<>(meters));
    return producers;
  }

  @Bean
  KafkaTemplate<String, byte[]> kafkaTemplate(ProducerFactory<String, byte[]> producers) {
    return withoutPayloads(new KafkaTemplate<>(producers));
  }

  @Bean
  AcknowledgedSubmissions submissionGateway(
      KafkaTemplate<String, byte[]> kafka,
      ServiceDefinition service,
      SchemaRegistryClient registry) {
    return new AcknowledgedSubmissions(kafka, sending(service, registry));
  }

  @Bean
  PlacedRecords recordLookup(ClientSettings settings, SchemaRegistryClient registry) {
    var consumers =
        new DefaultKafkaConsumerFactory<>(
            settings.look(), new StringDeserializer(), new ByteArrayDeserializer());
    return new PlacedRecords(consumers::createConsumer, registry);
  }

  @Bean
  AcknowledgedDeadLetters deadLetterGateway(
      KafkaTemplate<String, byte[]> kafka, ServiceDefinition service, PlacedRecords records) {
    return new AcknowledgedDeadLetters(kafka, records, service.owner());
  }

  @Bean
  ReplyGateway commandGateway(
      ProducerFactory<String, byte[]> producers,
      ClientSettings settings,
      ServiceDefinition service,
      SchemaRegistryClient registry,
      HiringProperties hiring,
      MeterRegistry meters) {
    var consumers =
        new DefaultKafkaConsumerFactory<String, SpecificRecord>(
            settings.replies(),
            StringDeserializer::new,
            () -> new ErrorHandlingDeserializer<>(answers(registry)),
            false);
    consumers.addListener(new MicrometerConsumerListener<>(meters));
    return new ReplyGateway(
        ends -> replies(producers, consumers, ends),
        sending(service, registry),
        hiring.replyTimeout());
  }

  private static ReplyingKafkaTemplate<String, byte[], SpecificRecord> replies(
      ProducerFactory<String, byte[]> producers,
      DefaultKafkaConsumerFactory<String, SpecificRecord> consumers,
      Map<TopicPartition, Long> ends) {
    TopicPartitionOffset[] from =
        ends.entrySet().stream()
            .map(end -> new TopicPartitionOffset(end.getKey(), end.getValue(), null))
            .toArray(TopicPartitionOffset[]::new);
    var container = new KafkaMessageListenerContainer<>(consumers, new ContainerProperties(from));
    container.setBeanName("replies");
    var template = withoutPayloads(new ReplyingKafkaTemplate<>(producers, container));
    // Other instances' answers are here too.
    template.setSharedReplyTopic(true);
    return template;
  }

  @SuppressWarnings("unchecked") // with specific.avro.reader it makes the generated classes
  private static Deserializer<SpecificRecord> answers(SchemaRegistryClient registry) {
    return (Deserializer<SpecificRecord>)
        (Deserializer<?>) new KafkaAvroDeserializer(registry, ClientSettings.deserializer());
  }

  private static Sending sending(ServiceDefinition service, SchemaRegistryClient registry) {
    return new Sending(service.owner(), new RecordWriter(registry), Traceparent::ofRequest);
  }

  private static <T extends KafkaTemplate<String, byte[]>> T withoutPayloads(T template) {
    var listener = new LoggingProducerListener<String, byte[]>();
    listener.setIncludeContents(false);
    template.setProducerListener(listener);
    return template;
  }
}

package hiring.streams;

import hiring.contract.Topic;
import hiring.contract.Topics;
import io.confluent.kafka.schemaregistry.client.SchemaRegistryClient;
import io.micrometer.core.instrument.MeterRegistry;

/**
 * What a topology is built with.
 *
 * @param service the service that runs it
 * @param registry the schema registry, through one shared cache
 * @param meters where decisions are counted
 * @param partitions partitions of every topic; {@link Topics#PARTITIONS} but in tests without a
 *     broker, which have one
 */
public record Platform(
    Topic.Owner service, SchemaRegistryClient registry, MeterRegistry meters, int partitions) {

  public Platform(Topic.Owner service, SchemaRegistryClient registry, MeterRegistry meters) {
    this(service, registry, meters, Topics.PARTITIONS);
  }
}

package hiring.service.start;

import hiring.contract.Topic;
import hiring.contract.Topics;
import hiring.streams.RecordWriter;
import io.confluent.kafka.schemaregistry.avro.AvroSchema;
import io.confluent.kafka.schemaregistry.client.SchemaRegistryClient;
import io.confluent.kafka.schemaregistry.client.rest.exceptions.RestClientException;
import java.io.IOException;
import org.apache.avro.specific.SpecificRecord;

/**
 * Registers the schemas of the topics that the service owns, each under its subject, and keeps
 * their ids: afterwards the service writes and reads its own records while the registry is away.
 *
 * <p>The compatibility level is set first, subject by subject: Apicurio enforces none until told,
 * and a registry that others use too keeps its own level for their subjects.
 */
final class OwnedSchemas implements Step {

  private static final String LEVEL = "FULL_TRANSITIVE";
  private static final int CONFLICT = 409;
  private static final int UNPROCESSABLE = 422;

  private final SchemaRegistryClient registry;
  private final Topic.Owner owner;

  OwnedSchemas(SchemaRegistryClient registry, Topic.Owner owner) {
    this.registry = registry;
    this.owner = owner;
  }

  @Override
  public void run() throws NotYetException, StartRefusedException {
    for (Topic topic : Topics.ownedBy(owner)) {
      for (Class<? extends SpecificRecord> type : topic.records()) {
        register(topic, RecordWriter.registered(type));
      }
    }
  }

  private void register(Topic topic, AvroSchema schema)
      throws NotYetException, StartRefusedException {
    String subject = topic.subject(schema.rawSchema());
    demandCompatibility(subject);
    try {
      registry.register(subject, schema);
      // Each fills a cache of its own: the first is what writing asks, the second what reading
      // asks.
      int id = registry.getId(subject, schema);
      registry.getSchemaById(id);
    } catch (RestClientException e) {
      throw sorted(subject, e);
    } catch (IOException e) {
      throw new NotYetException("the schema registry", e);
    }
  }

  private void demandCompatibility(String subject) throws NotYetException, StartRefusedException {
    try {
      registry.updateCompatibility(subject, LEVEL);
    } catch (RestClientException e) {
      if (e.getStatus() == CONFLICT) {
        // Another instance that starts at this moment was quicker (Apicurio 3): all is as it should
        // be, or will be at the next attempt.
        throw new NotYetException("the schema registry (another instance sets it up)", e);
      }
      throw sorted(subject, e);
    } catch (IOException e) {
      throw new NotYetException("the schema registry", e);
    }
  }

  private static NotYetException sorted(String subject, RestClientException e)
      throws StartRefusedException {
    return switch (e.getStatus()) {
      case CONFLICT ->
          throw new StartRefusedException(
              "the registry answers 409: the schema of subject "
                  + subject
                  + " is not "
                  + LEVEL
                  + " compatible with the versions it has",
              e);
      case UNPROCESSABLE ->
          throw new StartRefusedException(
              "the registry answers 422: it takes no such schema for subject " + subject, e);
      default -> new NotYetException("the schema registry (it answers " + e.getStatus() + ")", e);
    };
  }
}

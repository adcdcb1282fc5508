package hiring.replay;

import io.confluent.kafka.schemaregistry.avro.AvroSchema;
import io.confluent.kafka.schemaregistry.client.CachedSchemaRegistryClient;
import io.confluent.kafka.schemaregistry.client.SchemaRegistryClient;
import io.confluent.kafka.schemaregistry.client.rest.RestService;
import io.confluent.kafka.schemaregistry.client.rest.exceptions.RestClientException;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.avro.Schema;

/** The schemas that records were written with, by the id in the record; each is asked for once. */
final class WriterSchemas {

  private static final int SERVER_ERROR = 500;
  private static final int TOO_MANY_REQUESTS = 429;
  private static final long PAUSE_MS = 250;
  private static final int CALL_MS = 5_000;
  private static final int CACHED = 1_000;

  private final Map<Integer, Optional<Schema>> known = new ConcurrentHashMap<>();
  private final SchemaRegistryClient registry;
  private final String address;
  private final Duration patience;

  /**
   * The schemas of a registry.
   *
   * @param url of its Confluent API
   * @param patience how long to wait for a registry that does not answer
   */
  static WriterSchemas of(String url, Duration patience) {
    RestService rest = new RestService(url);
    rest.setHttpConnectTimeoutMs(CALL_MS);
    rest.setHttpReadTimeoutMs(CALL_MS);
    return new WriterSchemas(new CachedSchemaRegistryClient(rest, CACHED), url, patience);
  }

  /**
   * @param address as people know the registry
   * @param patience how long to wait for a registry that does not answer
   */
  WriterSchemas(SchemaRegistryClient registry, String address, Duration patience) {
    this.registry = registry;
    this.address = address;
    this.patience = patience;
  }

  /**
   * The schema of that id; empty if the registry has none, or another kind than Avro.
   *
   * @throws AwayException if the registry does not answer
   */
  Optional<Schema> byId(int id) {
    // Not computeIfAbsent: the wait would block the map's other users.
    Optional<Schema> schema = known.get(id);
    if (schema == null) {
      schema = ask(id);
      known.put(id, schema);
    }
    return schema;
  }

  private Optional<Schema> ask(int id) {
    long deadline = System.nanoTime() + patience.toNanos();
    while (true) {
      Exception failure;
      try {
        return registry.getSchemaById(id) instanceof AvroSchema avro
            ? Optional.of(avro.rawSchema())
            : Optional.empty();
      } catch (RestClientException e) {
        if (e.getStatus() < SERVER_ERROR && e.getStatus() != TOO_MANY_REQUESTS) {
          return Optional.empty();
        }
        failure = e;
      } catch (IOException e) {
        failure = e;
      }
      if (System.nanoTime() > deadline) {
        throw new AwayException(
            "the schema registry at %s did not answer within %d s"
                .formatted(address, patience.toSeconds()),
            failure);
      }
      pause();
    }
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE_MS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AwayException("interrupted", e);
    }
  }
}

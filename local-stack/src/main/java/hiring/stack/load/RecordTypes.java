package hiring.stack.load;

import hiring.stack.ExitCode;
import hiring.stack.Failure;
import io.confluent.kafka.schemaregistry.client.SchemaRegistryClient;
import io.confluent.kafka.schemaregistry.client.rest.exceptions.RestClientException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Tells what a record says by its schema's id alone, without decoding it. */
final class RecordTypes {

  private static final int HEADER = 5;

  private static final Map<String, Sighting> SIGHTINGS =
      Map.of(
          "hiring.events.SubmissionRefused", Sighting.REFUSED,
          "hiring.events.ScreenPassed", Sighting.PASSED,
          "hiring.events.ScreenFailed", Sighting.FAILED,
          "hiring.events.ScreenReferred", Sighting.REFERRED,
          "hiring.events.InterviewScheduled", Sighting.SCHEDULED,
          "hiring.events.InterviewWaitlisted", Sighting.WAITLISTED);

  private final SchemaRegistryClient registry;
  private final Map<Integer, Optional<Sighting>> known = new HashMap<>();

  RecordTypes(SchemaRegistryClient registry) {
    this.registry = registry;
  }

  /** What the record says; empty where it says nothing that counts here. */
  Optional<Sighting> of(byte[] value) {
    if (value.length < HEADER) {
      return Optional.empty();
    }
    return known.computeIfAbsent(ByteBuffer.wrap(value, 1, Integer.BYTES).getInt(), this::ask);
  }

  private Optional<Sighting> ask(int schemaId) {
    try {
      return Optional.ofNullable(SIGHTINGS.get(registry.getSchemaById(schemaId).name()));
    } catch (IOException | RestClientException e) {
      throw new Failure(ExitCode.FAILED, "the registry does not tell of schema " + schemaId);
    }
  }
}

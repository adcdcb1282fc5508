package hiring.system;

import hiring.contract.Topics;
import hiring.events.ApplicationSubmitted;
import hiring.streams.RecordWriter;
import hiring.system.stack.Stack;
import io.confluent.kafka.schemaregistry.avro.AvroSchema;
import io.confluent.kafka.schemaregistry.client.SchemaRegistryClient;
import io.confluent.kafka.schemaregistry.client.rest.exceptions.RestClientException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.avro.Schema;

/**
 * An integration that is ahead of the services: its submissions have one more field, so whoever
 * reads the first of them has to ask the registry for its schema.
 */
final class NewerWriter {

  /** An Avro string of one character. */
  private static final byte[] MORE = {2, 'x'};

  private final RecordWriter writer;
  private final int id;

  private NewerWriter(RecordWriter writer, int id) {
    this.writer = writer;
    this.id = id;
  }

  /** Registers its schema. */
  static NewerWriter register(Stack stack) throws IOException, RestClientException {
    Schema now = RecordWriter.registered(ApplicationSubmitted.class).rawSchema();
    List<Schema.Field> fields = new ArrayList<>();
    now.getFields().forEach(field -> fields.add(new Schema.Field(field, field.schema())));
    fields.add(
        new Schema.Field("addedLater", Schema.create(Schema.Type.STRING), "One more.", "none"));
    Schema newer =
        Schema.createRecord(now.getName(), now.getDoc(), now.getNamespace(), false, fields);
    SchemaRegistryClient registry = stack.registryClient();
    int id = registry.register(Topics.ATS_SUBMISSIONS.subject(newer), new AvroSchema(newer));
    // Whoever reads for this test must not need the registry.
    registry.getSchemaById(id);
    return new NewerWriter(new RecordWriter(registry), id);
  }

  byte[] write(ApplicationSubmitted submission) {
    byte[] today = writer.write(Topics.ATS_SUBMISSIONS, submission);
    byte[] newer = Arrays.copyOf(today, today.length + MORE.length);
    System.arraycopy(MORE, 0, newer, today.length, MORE.length);
    ByteBuffer.wrap(newer).putInt(1, id);
    return newer;
  }
}

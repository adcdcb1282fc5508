package hiring.system.stack;

import hiring.contract.Topic;
import hiring.contract.Topics;
import hiring.streams.RecordWriter;
import io.confluent.kafka.schemaregistry.avro.AvroSchema;
import io.confluent.kafka.schemaregistry.client.rest.exceptions.RestClientException;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;

/**
 * What services that do not run would have made: their topics, and the schemas of their records.
 */
public final class AbsentServices {

  private static final short ONE_BROKER = 1;

  private AbsentServices() {}

  /** Stands in for some services, so that others find what they read. */
  public static void prepare(Stack stack, List<Topic.Owner> absent)
      throws ExecutionException, InterruptedException, IOException, RestClientException {
    List<Topic> topics =
        Topics.all().stream().filter(topic -> absent.contains(topic.owner())).toList();
    try (Admin admin =
        Admin.create(
            Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, stack.kafka().bootstrapServers()))) {
      admin
          .createTopics(
              topics.stream()
                  .map(topic -> new NewTopic(topic.name(), topic.partitions(), ONE_BROKER))
                  .toList())
          .all()
          .get();
    }
    for (Topic topic : topics) {
      for (Class<? extends SpecificRecord> type : topic.records()) {
        AvroSchema schema = RecordWriter.registered(type);
        stack.registryClient().register(topic.subject(schema.rawSchema()), schema);
      }
    }
  }
}

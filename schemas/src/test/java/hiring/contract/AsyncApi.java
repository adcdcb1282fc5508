package hiring.contract;

import hiring.contract.Topic.Audience;
import java.util.List;
import org.apache.avro.Schema;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.Yaml;

/**
 * The catalogue and the schemas as <a
 * href="https://www.asyncapi.com/docs/reference/specification/v3.0.0">AsyncAPI 3.0</a>. The whole
 * pipeline is the one application of the document: it receives what integrations write and sends
 * all else.
 */
final class AsyncApi {

  private static final String AVRO = "application/vnd.apache.avro";
  private static final String BINDING = "0.5.0";
  private static final String DEAD_LETTER = "DeadLetter";

  private AsyncApi() {}

  static String of(List<Topic> topics) {
    Node document =
        new Node()
            .with("asyncapi", "3.0.0")
            .with("info", info())
            .with("defaultContentType", AVRO)
            .with("servers", new Node().with("local", server()))
            .with(
                "channels", each(topics, (node, topic) -> node.with(topic.name(), channel(topic))))
            .with("operations", each(topics, AsyncApi::operation))
            .with(
                "components",
                new Node()
                    .with("messages", each(topics, AsyncApi::messages))
                    .with("schemas", new Node().with("Headers", headers())));
    DumperOptions options = new DumperOptions();
    options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
    options.setSplitLines(false);
    return new Yaml(options).dump(document.asMap());
  }

  private static Node info() {
    return new Node()
        .with("title", "Hiring pipeline")
        // Within a major version whoever reads one release reads every other.
        .with("version", "1")
        .with(
            "description",
            "The topics of the pipeline: how its services talk to each other, and to you. How ids"
                + " are derived, and what reading and writing asks of a client, is in"
                + " docs/topics.md.")
        .with("license", new Node().with("name", "Apache-2.0"));
  }

  private static Node server() {
    return new Node()
        .with("host", "localhost:19092")
        .with("protocol", "kafka")
        .with("description", "The local stack, and Docker Compose.")
        .with(
            "bindings",
            kafka(
                new Node()
                    .with("schemaRegistryUrl", "http://localhost:18081/apis/ccompat/v7")
                    .with("schemaRegistryVendor", "confluent")));
  }

  private static Node channel(Topic topic) {
    return new Node()
        .with("address", topic.name())
        .with("description", description(topic))
        .with("messages", new Node().with(node -> carried(topic, node)))
        .with(
            "bindings",
            kafka(
                new Node()
                    .with("partitions", topic.partitions())
                    .with(
                        "topicConfiguration",
                        new Node()
                            .with(
                                "cleanup.policy", List.of(topic.compacted() ? "compact" : "delete"))
                            .with(
                                "retention.ms",
                                topic.retention().equals(Topic.FOR_EVER)
                                    ? -1
                                    : topic.retention().toMillis()))))
        .with("x-owner", topic.owner().service())
        .with("x-audience", topic.audience() == Audience.PUBLIC ? "everyone" : "its writer");
  }

  private static String description(Topic topic) {
    return "Written by %s. Keyed by %s. Kept %s%s. Stamped by %s."
        .formatted(
            TopicsTable.writers(topic),
            topic.key().field().orElse("what the record was keyed by"),
            TopicsTable.kept(topic),
            topic.takesTombstones() ? "; a tombstone erases" : "",
            TopicsTable.stampedBy(topic));
  }

  private static void carried(Topic topic, Node node) {
    if (topic.records().isEmpty()) {
      node.with(DEAD_LETTER, Node.reference("#/components/messages/" + DEAD_LETTER));
    }
    topic
        .schemas()
        .forEach(schema ->
            node.with(
                schema.getName(), Node.reference("#/components/messages/" + schema.getName())));
  }

  /** A step between two of a service's own decisions is nothing that the application offers. */
  private static void operation(Node node, Topic topic) {
    if (topic.audience() == Audience.PUBLIC) {
      boolean inbox = topic.equals(Topics.ATS_SUBMISSIONS);
      node.with(
          (inbox ? "receive-" : "send-") + topic.name().substring("hiring.".length()),
          new Node()
              .with("action", inbox ? "receive" : "send")
              .with("channel", Node.reference("#/channels/" + topic.name()))
              .with(
                  "summary",
                  inbox
                      ? "Any integration may write here."
                      : "Anyone may read; written by " + topic.owner().service() + " alone."));
    }
  }

  private static void messages(Node node, Topic topic) {
    if (topic.records().isEmpty()) {
      node.with(DEAD_LETTER, deadLetter());
    }
    topic.schemas().forEach(schema -> node.with(schema.getName(), message(topic, schema)));
  }

  private static Node message(Topic topic, Schema schema) {
    return new Node()
        .with("name", schema.getFullName())
        .with("title", schema.getName())
        .with("summary", schema.getDoc())
        .with("contentType", AVRO)
        .with("headers", Node.reference("#/components/schemas/Headers"))
        .with(
            "payload",
            new Node()
                // The version of Avro whose schema language this is; later ones added nothing that
                // the contract uses, and tools know this one.
                .with("schemaFormat", AVRO + ";version=1.9.0")
                .with("schema", AvroTree.of(schema)))
        .with(
            "bindings",
            kafka(
                new Node()
                    .with("key", key(topic, schema))
                    .with("schemaIdLocation", "payload")
                    .with("schemaIdPayloadEncoding", "confluent")
                    .with("schemaLookupStrategy", "TopicRecordNameStrategy")));
  }

  private static Node key(Topic topic, Schema schema) {
    Schema.Field field = schema.getField(topic.key().field().orElseThrow());
    Node key = new Node().with("type", "string").with("description", field.doc());
    return field.schema().getLogicalType() == null ? key : key.with("format", "uuid");
  }

  private static Node deadLetter() {
    return new Node()
        .with("name", DEAD_LETTER)
        .with("title", DEAD_LETTER)
        .with(
            "summary",
            "A record that could not be handled, key and value byte for byte. Its headers say where"
                + " it lay and why it is here, as docs/topics.md has them.")
        .with("contentType", "application/octet-stream")
        .with("payload", new Node().with("type", "string").with("format", "binary"));
  }

  private static Node headers() {
    return new Node()
        .with("type", "object")
        .with("description", "CloudEvents 1.0 in binary mode, and the trace of the cause.")
        .with(
            "properties",
            new Node()
                .with("ce_specversion", text().with("const", "1.0"))
                .with("ce_id", text().with("format", "uuid"))
                .with("ce_type", text().with("description", "The full name of the record type."))
                .with("ce_source", text().with("description", "The service that wrote it."))
                .with("ce_time", text().with("format", "date-time"))
                .with("traceparent", text().with("description", "W3C Trace Context.")));
  }

  private static Node text() {
    return new Node().with("type", "string");
  }

  private static Node kafka(Node binding) {
    return new Node().with("kafka", binding.with("bindingVersion", BINDING));
  }

  private interface Part {
    void add(Node node, Topic topic);
  }

  private static Node each(List<Topic> topics, Part part) {
    return new Node().with(node -> topics.forEach(topic -> part.add(node, topic)));
  }
}

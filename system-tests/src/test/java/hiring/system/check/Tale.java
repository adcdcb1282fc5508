package hiring.system.check;

import hiring.contract.Ids;
import hiring.contract.Topic;
import hiring.contract.Topics;
import hiring.events.CommandAnswered;
import hiring.system.log.Entry;
import hiring.system.log.Log;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.jspecify.annotations.Nullable;

/** A log told by hand, entry by entry; each has a name by which it can be told otherwise. */
final class Tale {

  private static final Topic REPLIES = Topics.replies(Topic.Owner.SCHEDULING_SERVICE);

  private final Instant now;
  private final Map<String, Entry> entries = new LinkedHashMap<>();
  private int offset;

  /** A tale of one moment: all of it lies in one batch, so only the order tells what came first. */
  Tale(Instant now) {
    this.now = now;
  }

  /** A record that lies on a topic. */
  Tale put(String name, Topic topic, String key, SpecificRecord record) {
    entries.put(name, entry(topic, offset++, key, new RecordHeaders(), record));
    return this;
  }

  /** A pool is asked for something by the service itself. */
  Tale asked(String name, SpecificRecord request) {
    return put(name, Topics.POOL_REQUESTS, key(request, "poolId"), request);
  }

  /** Somebody gives a command and waits; it gets in line, and is answered. */
  Tale commanded(String name, SpecificRecord command, @Nullable String refusal) {
    UUID id = (UUID) command.get(0);
    Headers waiting = new RecordHeaders().add("kafka_correlationId", new byte[] {1});
    String pool = key(command, "poolId");
    entries.put(
        name + " given", entry(Topics.SCHEDULING_COMMANDS, offset++, pool, waiting, command));
    asked(name, command);
    return put(
        name + " answered",
        REPLIES,
        id.toString(),
        new CommandAnswered(id, refusal == null, refusal, null, null));
  }

  /** The service tells what follows from a request, under an id that is derived from it. */
  Tale told(String name, String request, Topic topic, Function<UUID, SpecificRecord> event) {
    UUID cause = Objects.requireNonNull(named(request).id());
    SpecificRecord any = event.apply(cause);
    String application = Requests.text(any, "applicationId");
    String type = any.getSchema().getName() + (application == null ? "" : "/" + application);
    return put(
        name,
        topic,
        application == null ? key(any, "poolId") : application,
        event.apply(Ids.eventId(cause, type)));
  }

  Entry named(String name) {
    return Objects.requireNonNull(entries.get(name), name);
  }

  /** One record is another. */
  Tale with(String name, UnaryOperator<SpecificRecord> edit) {
    Entry entry = named(name);
    SpecificRecord record = edit.apply(Objects.requireNonNull(entry.record()));
    entries.put(
        name, entry(entry.topic(), entry.offset(), entry.keyText(), entry.headers(), record));
    return this;
  }

  /** One record is lost. */
  Tale without(String name) {
    named(name);
    entries.remove(name);
    return this;
  }

  /** One record is there a second time. */
  Tale twice(String name) {
    Entry entry = named(name);
    return put(
        name + " again", entry.topic(), entry.keyText(), Objects.requireNonNull(entry.record()));
  }

  Log log() {
    return Log.of(List.copyOf(entries.values()));
  }

  private static String key(SpecificRecord record, String field) {
    return Objects.requireNonNull(Requests.text(record, field));
  }

  private Entry entry(Topic topic, long at, String key, Headers headers, SpecificRecord record) {
    return new Entry(
        topic, 0, at, now, key.getBytes(StandardCharsets.UTF_8), new byte[0], headers, record);
  }
}

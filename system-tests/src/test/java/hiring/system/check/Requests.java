package hiring.system.check;

import hiring.contract.Ids;
import hiring.contract.Topic;
import hiring.contract.Topics;
import hiring.system.log.Entry;
import hiring.system.log.Log;
import hiring.system.log.Place;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificRecord;
import org.jspecify.annotations.Nullable;

/**
 * What pools were asked, and of all that they told, by which request. The order of the requests in
 * their partition is that of the decisions; an event's id is derived from that of its cause, so the
 * log alone tells which it was, also where a whole batch bears one timestamp.
 */
final class Requests {

  static final List<Topic> TOLD = List.of(Topics.INTERVIEWER_POOLS, Topics.INTERVIEWS);

  private final Map<Moment, List<Entry>> byMoment = new HashMap<>();
  private final Map<Place, Entry> causes = new HashMap<>();

  /** A pool can be asked many things in one millisecond. */
  private record Moment(String pool, Instant at) {}

  private Requests() {}

  static Requests of(Log log) {
    Requests requests = new Requests();
    for (Entry entry : log.of(Topics.POOL_REQUESTS)) {
      if (entry.record() != null) {
        requests
            .byMoment
            .computeIfAbsent(
                new Moment(entry.keyText(), entry.timestamp()), any -> new ArrayList<>())
            .add(entry);
      }
    }
    for (Topic topic : TOLD) {
      for (Entry told : log.of(topic)) {
        Entry cause = requests.find(told);
        if (cause != null) {
          requests.causes.put(told.place(), cause);
        }
      }
    }
    return requests;
  }

  /** The request that a record follows from; null if it follows from none. */
  @Nullable Entry causeOf(Entry told) {
    return causes.get(told.place());
  }

  /** A field of a record, as text; null where it has none. */
  static @Nullable String text(@Nullable SpecificRecord record, String name) {
    Schema.Field field = record == null ? null : record.getSchema().getField(name);
    Object value = record == null || field == null ? null : record.get(field.pos());
    return value == null ? null : value.toString();
  }

  private @Nullable Entry find(Entry told) {
    SpecificRecord record = told.record();
    UUID id = told.id();
    String pool = text(record, "poolId");
    if (record == null || id == null || pool == null) {
      return null;
    }
    String application = text(record, "applicationId");
    String type = record.getSchema().getName() + (application == null ? "" : "/" + application);
    List<Entry> asked = byMoment.getOrDefault(new Moment(pool, told.timestamp()), List.of());
    // Most of what is told of an application follows from what was asked for it.
    Entry own = match(asked, type, id, application, true);
    return own == null ? match(asked, type, id, application, false) : own;
  }

  private static @Nullable Entry match(
      List<Entry> asked, String type, UUID id, @Nullable String application, boolean own) {
    for (Entry request : asked) {
      boolean same =
          application != null && application.equals(text(request.record(), "applicationId"));
      UUID cause = request.id();
      if (cause != null && same == own && Ids.eventId(cause, type).equals(id)) {
        return request;
      }
    }
    return null;
  }
}

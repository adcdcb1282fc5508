package hiring.system.simulation;

import hiring.contract.Topic;
import hiring.contract.Topics;
import hiring.events.InterviewScheduled;
import hiring.events.InterviewSession;
import hiring.events.OpeningFilled;
import hiring.streams.EventHeaders;
import hiring.streams.RecordWriter;
import hiring.system.log.Entry;
import io.confluent.kafka.schemaregistry.client.SchemaRegistryClient;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;

/** What can go wrong with a history. */
final class Edits {

  private Edits() {}

  static SpecificRecord record(Entry entry) {
    return Objects.requireNonNull(entry.record());
  }

  /** Another record in the place of an entry, written as its service would have. */
  static Entry rewritten(Entry entry, SpecificRecord record, SchemaRegistryClient registry) {
    return new Entry(
        entry.topic(),
        entry.partition(),
        entry.offset(),
        entry.timestamp(),
        entry.key(),
        new RecordWriter(registry).write(entry.topic(), record),
        EventHeaders.of(entry.topic().owner(), record, null),
        record);
  }

  static InterviewScheduled with(InterviewScheduled scheduled, List<InterviewSession> sessions) {
    return InterviewScheduled.newBuilder(scheduled).setSessions(sessions).build();
  }

  static InterviewSession later(InterviewSession session, Duration by) {
    return InterviewSession.newBuilder(session)
        .setStart(session.getStart().plus(by))
        .setEnd(session.getEnd().plus(by))
        .build();
  }

  static List<Entry> added(List<Entry> entries, Entry more) {
    return Stream.concat(entries.stream(), Stream.of(more)).toList();
  }

  static List<Entry> withoutLast(List<Entry> entries) {
    return entries.subList(0, entries.size() - 1);
  }

  /** The bytes of a record where they do not belong. */
  static Entry elsewhere(Entry entry, Topic topic) {
    return new Entry(
        topic,
        entry.partition(),
        entry.offset(),
        entry.timestamp(),
        entry.key(),
        entry.value(),
        entry.headers(),
        null);
  }

  static List<Entry> withoutTombstones(List<Entry> entries) {
    return entries.stream().filter(entry -> entry.value() != null).toList();
  }

  static List<Entry> withoutOpenings(List<Entry> entries) {
    return entries.stream().filter(entry -> !(entry.record() instanceof OpeningFilled)).toList();
  }

  static List<Entry> replaced(List<Entry> entries, Entry old, Entry fresh) {
    return entries.stream()
        .map(entry -> entry.place().equals(old.place()) ? fresh : entry)
        .toList();
  }

  private static void header(RecordHeaders headers, String name, String value) {
    headers.add(name, value.getBytes(StandardCharsets.UTF_8));
  }

  /** What a service would make of a record that it cannot handle. */
  static Entry deadLetter(Entry of, Topic.Owner by) {
    RecordHeaders headers = new RecordHeaders();
    header(headers, "dead-letter-topic", of.topic().name());
    header(headers, "dead-letter-partition", Integer.toString(of.partition()));
    header(headers, "dead-letter-offset", Long.toString(of.offset()));
    header(headers, "dead-letter-reason", "MALFORMED");
    return new Entry(
        Topics.deadLetters(by), 0, 0, of.timestamp(), of.key(), of.value(), headers, null);
  }
}

package hiring.contract;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificRecord;
import org.jspecify.annotations.Nullable;

/**
 * One topic of the catalogue.
 *
 * @param name as on the broker: dots and hyphens, no underscores
 * @param owner the one service that writes it, and creates it at start-up
 * @param key what its records are keyed by
 * @param records the record types it carries; empty where the bytes are kept as they came
 * @param retention how long a record is kept; {@link #FOR_EVER} or a positive time
 * @param compacted whether a later record (or tombstone) of a key replaces the earlier ones
 * @param time whose clock stamps a record
 * @param audience who may read it
 */
public record Topic(
    String name,
    Owner owner,
    Key key,
    List<Class<? extends SpecificRecord>> records,
    Duration retention,
    boolean compacted,
    Time time,
    Audience audience) {

  /** The retention of topics that are the record of what happened. */
  public static final Duration FOR_EVER = Duration.ofMillis(Long.MAX_VALUE);

  /** The services that own topics. */
  public enum Owner {
    POSTING_SERVICE("posting-service"),
    SCREENING_SERVICE("screening-service"),
    SCHEDULING_SERVICE("scheduling-service");

    private final String service;

    Owner(String service) {
      this.service = service;
    }

    /** The service's name, as in modules, consumer groups and topic names. */
    public String service() {
      return service;
    }
  }

  /** What identifies a record's aggregate: the name of the record's field that repeats the key. */
  public enum Key {
    ROLE_ID("roleId"),
    APPLICATION_ID("applicationId"),
    CANDIDATE_ID("candidateId"),
    NOTIFICATION_ID("notificationId"),
    POOL_ID("poolId"),
    COMMAND_ID("commandId"),
    DEAD_LETTER_ID("deadLetterId"),
    /** Dead letters: whatever the key was. */
    AS_CAME(null);

    private final @Nullable String field;

    Key(@Nullable String field) {
      this.field = field;
    }

    /** The field of each record that must equal the key, unless the key is kept as it came. */
    public Optional<String> field() {
      return Optional.ofNullable(field);
    }
  }

  /** Whose clock stamps a record. */
  public enum Time {
    /**
     * The broker's, on arrival: for topics that others write to, so that nobody's clock moves ours,
     * and where it counts when a record got in line.
     */
    LOG_APPEND,
    /** Carried on from the record that caused it: for topics that a decision writes. */
    OF_CAUSE
  }

  /** Who may read a topic. */
  public enum Audience {
    /** Anyone: its records are part of the contract. */
    PUBLIC,
    /** The owner alone: a step between two of its own decisions. */
    INTERNAL
  }

  public Topic {
    records = List.copyOf(records);
  }

  /** What a service is told or asked: its writers' clocks count for nothing. */
  static Topic inbox(
      String name, Owner owner, Key key, List<Class<? extends SpecificRecord>> records) {
    return new Topic(
        name, owner, key, records, Duration.ofDays(7), false, Time.LOG_APPEND, Audience.PUBLIC);
  }

  /** What became true; kept for ever, at the time of its cause. */
  static Topic facts(
      String name, Owner owner, Key key, List<Class<? extends SpecificRecord>> records) {
    return new Topic(name, owner, key, records, FOR_EVER, false, Time.OF_CAUSE, Audience.PUBLIC);
  }

  /**
   * Every topic has this many partitions, so that topics of one key join without repartitioning.
   */
  public int partitions() {
    return Topics.PARTITIONS;
  }

  /** Whether a null value has a meaning on this topic: only where a tombstone erases. */
  public boolean takesTombstones() {
    return compacted;
  }

  /**
   * The registry's subject for a record type on this topic, by Confluent's TopicRecordNameStrategy.
   */
  public String subject(Schema schema) {
    return name + "-" + schema.getFullName();
  }

  /** The writer's schemas of this topic, in the order of {@link #records()}. */
  public List<Schema> schemas() {
    return records.stream().map(type -> SpecificData.get().getSchema(type)).toList();
  }
}

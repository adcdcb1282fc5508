package hiring.impact;

import hiring.contract.Topic;
import hiring.contract.Topics;
import hiring.events.ApplicationClosed;
import hiring.events.ApplicationErased;
import hiring.events.ApplicationHired;
import hiring.events.ApplicationReceived;
import hiring.events.ApplicationRejected;
import hiring.events.ApplicationReopened;
import hiring.events.ApplicationReparented;
import hiring.events.ApplicationStageChanged;
import hiring.events.ApplicationWithdrawn;
import hiring.events.CriterionOutcome;
import hiring.events.CriterionResult;
import hiring.events.ScreenFailed;
import hiring.events.ScreenPassed;
import hiring.events.ScreenReferred;
import hiring.impact.Observation.Changed;
import hiring.impact.Observation.Decided;
import hiring.impact.Observation.Erased;
import hiring.impact.Observation.Received;
import hiring.impact.Observation.Way;
import hiring.replay.Interest;
import hiring.replay.LogRecord;
import hiring.replay.Projection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericRecord;
import org.jspecify.annotations.Nullable;

/** What is wanted of the applications of one role. Who applied is never read. */
final class ApplicationEvents implements Interest<Observation> {

  static final List<Topic> TOPICS =
      List.of(Topics.APPLICATIONS, Topics.APPLICATION_UPDATES, Topics.SCREENINGS);

  private static final String ROLE_ID = "roleId";
  private static final String ROLE_VERSION = "roleVersion";
  private static final String SCORE = "score";
  private static final String CRITERIA = "criteria";
  private static final String DECIDED_BY = "decidedBy";
  private static final String OVERTURNS = "overturns";

  private static final List<Schema.Field> ROLE = fields(ROLE_ID);
  private static final List<Schema.Field> VERSION = fields(ROLE_ID, ROLE_VERSION);
  private static final List<Schema.Field> DECISION =
      fields(ROLE_ID, ROLE_VERSION, SCORE, CRITERIA, DECIDED_BY, OVERTURNS);

  private final UUID role;

  /** Each finding once: there are thousands of applications, and three outcomes of a criterion. */
  private final Map<Finding, Finding> findings = new ConcurrentHashMap<>();

  ApplicationEvents(UUID role) {
    this.role = role;
  }

  @Override
  public Optional<Reader<Observation>> reader(Topic topic, Schema writer) {
    String name = writer.getFullName();
    if (name.equals(ApplicationReceived.class.getName())) {
      return reader(writer, VERSION, (record, read) -> new Received(record.key(), version(read)));
    }
    if (name.equals(ApplicationErased.class.getName())) {
      return reader(writer, VERSION, (record, read) -> new Erased(record.key(), version(read)));
    }
    if (isOneOf(name, ApplicationStageChanged.class, ApplicationReparented.class)) {
      return Optional.of(record -> null);
    }
    if (isOneOf(
        name,
        ApplicationWithdrawn.class,
        ApplicationReopened.class,
        ApplicationRejected.class,
        ApplicationHired.class,
        ApplicationClosed.class)) {
      Way way = way(name);
      return reader(
          writer, ROLE, (record, read) -> new Changed(record.key(), record.offset(), way));
    }
    return verdict(name)
        .flatMap(verdict ->
            reader(
                writer,
                DECISION,
                (record, read) ->
                    new Decided(record.key(), record.offset(), screened(verdict, read))));
  }

  /** Of what was erased, an ApplicationErased says more. */
  @Override
  public @Nullable Observation tombstone(Topic topic, UUID key) {
    return null;
  }

  private Optional<Reader<Observation>> reader(
      Schema writer,
      List<Schema.Field> fields,
      BiFunction<LogRecord, GenericRecord, Observation> observed) {
    Projection projection = Projection.ofContract(writer, fields);
    return Optional.of(record -> {
      GenericRecord read = projection.read(record);
      return UUID.fromString(read.get(ROLE_ID).toString()).equals(role)
          ? observed.apply(record, read)
          : null;
    });
  }

  private static Way way(String name) {
    if (name.equals(ApplicationWithdrawn.class.getName())) {
      return Way.WITHDRAWN;
    }
    return name.equals(ApplicationReopened.class.getName()) ? Way.REOPENED : Way.ENDED;
  }

  private static Optional<Verdict> verdict(String name) {
    if (name.equals(ScreenPassed.class.getName())) {
      return Optional.of(Verdict.PASSED);
    }
    if (name.equals(ScreenFailed.class.getName())) {
      return Optional.of(Verdict.FAILED);
    }
    return name.equals(ScreenReferred.class.getName())
        ? Optional.of(Verdict.REFERRED)
        : Optional.empty();
  }

  private Screened screened(Verdict verdict, GenericRecord read) {
    List<Finding> found =
        ((List<?>) read.get(CRITERIA))
            .stream().map(each -> finding((CriterionResult) each)).toList();
    return new Screened(
        version(read),
        verdict,
        (Integer) read.get(SCORE),
        found,
        read.get(DECIDED_BY) != null,
        (Boolean) read.get(OVERTURNS));
  }

  private Finding finding(CriterionResult result) {
    return findings.computeIfAbsent(
        new Finding(result.getId(), outcome(result.getOutcome())), first -> first);
  }

  private static Outcome outcome(CriterionOutcome outcome) {
    return switch (outcome) {
      case MET -> Outcome.MET;
      case NOT_MET -> Outcome.NOT_MET;
      case UNKNOWN -> Outcome.UNKNOWN;
    };
  }

  private static int version(GenericRecord read) {
    return (Integer) read.get(ROLE_VERSION);
  }

  private static boolean isOneOf(String name, Class<?>... records) {
    return Stream.of(records).anyMatch(record -> record.getName().equals(name));
  }

  /** As a passed screen has them; what the others lack, it has a default for. */
  private static List<Schema.Field> fields(String... names) {
    return Stream.of(names).map(ScreenPassed.getClassSchema()::getField).toList();
  }
}

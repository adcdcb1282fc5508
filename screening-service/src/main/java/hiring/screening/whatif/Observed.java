package hiring.screening.whatif;

import hiring.contract.Topic;
import hiring.contract.Topics;
import hiring.events.ApplicationReceived;
import hiring.events.CriterionResult;
import hiring.events.ScreenFailed;
import hiring.events.ScreenPassed;
import hiring.events.ScreenReferred;
import hiring.replay.Interest;
import hiring.replay.LogRecord;
import hiring.replay.Projection;
import hiring.screening.codec.EvidenceCodec;
import hiring.screening.domain.Ending;
import hiring.screening.domain.Finding;
import hiring.screening.domain.Verdict;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.avro.AvroRuntimeException;
import org.apache.avro.Schema;
import org.apache.avro.SchemaBuilder;
import org.apache.avro.generic.GenericRecord;
import org.jspecify.annotations.Nullable;

/**
 * What the records say about the applications of one role. Of others the id of the role is read and
 * no more; of an application its evidence, not who applies.
 */
final class Observed implements Interest<Observation> {

  /** Where it is said. */
  static final List<Topic> TOPICS =
      List.of(Topics.APPLICATIONS, Topics.APPLICATION_UPDATES, Topics.SCREENINGS);

  private static final List<Schema.Field> ROLE =
      List.of(
          new Schema.Field(
              "roleId",
              SchemaBuilder.nullable().stringType(),
              null,
              Schema.Field.NULL_DEFAULT_VALUE));

  private final String roleId;

  Observed(UUID roleId) {
    this.roleId = roleId.toString();
  }

  @Override
  public Optional<Reader<Observation>> reader(Topic topic, Schema writer) {
    Projection role = Projection.of(writer, ROLE);
    return readerOfRole(writer)
        .map(reader -> record -> isOfRole(role.read(record)) ? reader.read(record) : null);
  }

  @Override
  public Observation tombstone(Topic topic, UUID key) {
    return new Observation.Erased(key, false);
  }

  private boolean isOfRole(GenericRecord record) {
    Object id = record.get("roleId");
    return id != null && roleId.equals(id.toString());
  }

  private static Optional<Reader<Observation>> readerOfRole(Schema writer) {
    return Optional.ofNullable(
        switch (writer.getName()) {
          case "ApplicationReceived" -> received(writer);
          case "ScreenPassed" -> screened(writer, ScreenPassed.SCHEMA$, Verdict.PASSED);
          case "ScreenFailed" -> screened(writer, ScreenFailed.SCHEMA$, Verdict.FAILED);
          case "ScreenReferred" -> screened(writer, ScreenReferred.SCHEMA$, Verdict.REFERRED);
          case "ApplicationWithdrawn" -> ended(Ending.WITHDRAWN);
          case "ApplicationRejected" -> ended(Ending.REJECTED);
          case "ApplicationHired" -> ended(Ending.HIRED);
          case "ApplicationClosed" -> ended(Ending.CLOSED);
          case "ApplicationReopened" -> ended(null);
          case "ApplicationErased" -> record -> new Observation.Erased(record.key(), true);
          case "ApplicationStageChanged", "ApplicationReparented" -> record -> null;
          default -> null;
        });
  }

  private static Reader<Observation> ended(@Nullable Ending ending) {
    return record -> new Observation.Ended(record.key(), record.offset(), ending);
  }

  private static Reader<Observation> received(Schema writer) {
    Projection projection =
        Projection.ofContract(
            writer, fields(ApplicationReceived.SCHEMA$, "roleVersion", "evidence"));
    return record -> received(projection, record);
  }

  /** One that cannot be read must not be missed: whose it is, and for which role, is known. */
  private static Observation received(Projection projection, LogRecord record) {
    try {
      GenericRecord read = projection.read(record);
      return new Observation.Received(
          record.key(),
          record.offset(),
          (Integer) read.get("roleVersion"),
          EvidenceCodec.fromAvro((hiring.events.Evidence) read.get("evidence")));
    } catch (IOException
        | AvroRuntimeException
        | IllegalArgumentException
        | IndexOutOfBoundsException
        | UnsupportedOperationException e) {
      return new Observation.Garbled(record.key());
    }
  }

  private static Reader<Observation> screened(Schema writer, Schema contract, Verdict verdict) {
    Projection projection =
        Projection.ofContract(
            writer, fields(contract, "roleVersion", "score", "criteria", "decidedBy"));
    return record -> {
      GenericRecord read = projection.read(record);
      return new Observation.Screened(
          record.key(),
          record.offset(),
          (Integer) read.get("roleVersion"),
          verdict,
          read.hasField("decidedBy") && read.get("decidedBy") != null,
          (Integer) read.get("score"),
          ((List<?>) read.get("criteria"))
              .stream().map(result -> result((CriterionResult) result)).toList());
    };
  }

  private static Observation.Result result(CriterionResult result) {
    return new Observation.Result(
        result.getId(), Finding.Result.valueOf(result.getOutcome().name()), result.getMatched());
  }

  private static List<Schema.Field> fields(Schema contract, String... names) {
    return Stream.of(names).map(contract::getField).flatMap(Stream::ofNullable).toList();
  }
}

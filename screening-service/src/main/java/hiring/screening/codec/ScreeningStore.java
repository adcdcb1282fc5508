package hiring.screening.codec;

import hiring.screening.domain.Assessment;
import hiring.screening.domain.Candidacy;
import hiring.screening.domain.Review;
import hiring.screening.domain.RoleVersion;
import hiring.screening.domain.Rubric;
import hiring.screening.domain.Screening;
import hiring.screening.domain.Verdict;
import hiring.screening.store.ScreeningEntry;
import hiring.screening.store.Standing;
import hiring.streams.StateSerde;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.apache.kafka.common.serialization.Serde;
import org.jspecify.annotations.Nullable;

/** The screening of an application as it is stored. */
public final class ScreeningStore {

  /** The store, by applicationId. */
  public static final String SCREENINGS = "screenings";

  private ScreeningStore() {}

  public static Serde<ScreeningEntry> serde() {
    return StateSerde.of(
        ScreeningEntry.getEncoder(),
        ScreeningEntry.getDecoder(),
        Function.identity(),
        Function.identity());
  }

  /** As stored; null where there is nothing to store. */
  public static @Nullable ScreeningEntry toAvro(UUID applicationId, Screening screening) {
    return switch (screening) {
      case Screening.Unseen unseen -> null;
      case Screening.AwaitingRole waiting ->
          entry(applicationId, waiting.candidacy().role(), Standing.WAITING)
              .setAt(waiting.since())
              .setSource(waiting.candidacy().source())
              .setTimeZone(waiting.candidacy().timeZone())
              .setEvidence(EvidenceCodec.toEntry(waiting.evidence()))
              .build();
      case Screening.Referred referred ->
          judged(
                  entry(applicationId, referred.candidacy().role(), Standing.REFERRED),
                  referred.assessment())
              .setAt(referred.since())
              .setSource(referred.candidacy().source())
              .setTimeZone(referred.candidacy().timeZone())
              .build();
      case Screening.Decided decided ->
          judged(
                  entry(applicationId, decided.role(), standing(decided.verdict())),
                  decided.assessment())
              .setAt(decided.decidedAt())
              .setDecidedBy(decided.review() == null ? null : decided.review().decidedBy())
              .setReason(decided.review() == null ? null : decided.review().reason())
              .build();
      case Screening.Withdrawn withdrawn ->
          entry(applicationId, new RoleVersion(withdrawn.roleId(), 0), Standing.WITHDRAWN)
              .setAt(withdrawn.since())
              .build();
    };
  }

  /**
   * From what is stored.
   *
   * @param rubrics the rubric of a role's version; one that has judged is there
   */
  public static Screening fromAvro(
      ScreeningEntry entry, Function<RoleVersion, @Nullable Rubric> rubrics) {
    return switch (entry.getStanding()) {
      case WAITING ->
          new Screening.AwaitingRole(
              candidacy(entry),
              EvidenceCodec.fromEntry(Objects.requireNonNull(entry.getEvidence(), "evidence")),
              entry.getAt());
      case REFERRED ->
          new Screening.Referred(candidacy(entry), assessment(entry, rubrics), entry.getAt());
      case PASSED -> decided(entry, Verdict.PASSED, rubrics);
      case FAILED -> decided(entry, Verdict.FAILED, rubrics);
      case WITHDRAWN -> new Screening.Withdrawn(entry.getRoleId(), entry.getAt());
    };
  }

  /** The version of the role that decides. */
  public static RoleVersion role(ScreeningEntry entry) {
    return new RoleVersion(entry.getRoleId(), entry.getRoleVersion());
  }

  /** What was found, held together with the rubric that it refers to. */
  public static Assessment assessment(
      ScreeningEntry entry, Function<RoleVersion, @Nullable Rubric> rubrics) {
    Rubric rubric = Objects.requireNonNull(rubrics.apply(role(entry)), "the rubric that judged");
    return new Assessment(rubric, FindingsCodec.fromAvro(entry.getFindings()));
  }

  private static Screening.Decided decided(
      ScreeningEntry entry, Verdict verdict, Function<RoleVersion, @Nullable Rubric> rubrics) {
    String decidedBy = entry.getDecidedBy();
    String reason = entry.getReason();
    Review review = decidedBy == null || reason == null ? null : new Review(decidedBy, reason);
    return new Screening.Decided(
        role(entry), verdict, assessment(entry, rubrics), review, entry.getAt());
  }

  private static Candidacy candidacy(ScreeningEntry entry) {
    return new Candidacy(
        entry.getApplicationId(),
        role(entry),
        Objects.requireNonNull(entry.getSource(), "source"),
        entry.getTimeZone());
  }

  private static ScreeningEntry.Builder entry(
      UUID applicationId, RoleVersion role, Standing standing) {
    return ScreeningEntry.newBuilder()
        .setApplicationId(applicationId)
        .setRoleId(role.roleId())
        .setRoleVersion(role.version())
        .setStanding(standing);
  }

  private static ScreeningEntry.Builder judged(
      ScreeningEntry.Builder entry, Assessment assessment) {
    return entry
        .setScore(assessment.score())
        .setPassMark(assessment.passMark())
        .setFindings(FindingsCodec.toAvro(assessment.findings()));
  }

  private static Standing standing(Verdict verdict) {
    return switch (verdict) {
      case PASSED -> Standing.PASSED;
      case FAILED -> Standing.FAILED;
      case REFERRED -> Standing.REFERRED;
    };
  }
}

package hiring.screening.codec;

import hiring.screening.domain.Assessment;
import hiring.screening.domain.Candidacy;
import hiring.screening.domain.Claim;
import hiring.screening.domain.Ending;
import hiring.screening.domain.Evidence;
import hiring.screening.domain.Review;
import hiring.screening.domain.RoleVersion;
import hiring.screening.domain.Rubric;
import hiring.screening.domain.Screening;
import hiring.screening.domain.Verdict;
import hiring.screening.store.EvidenceEntry;
import hiring.screening.store.PendingAs;
import hiring.screening.store.ScreeningEntry;
import hiring.screening.store.Standing;
import hiring.streams.StateSerde;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.kafka.common.serialization.Serde;
import org.jspecify.annotations.Nullable;

/** The screening of an application as it is stored. */
public final class ScreeningStore {

  /** The store, by applicationId. */
  public static final String SCREENINGS = "screenings";

  /** The store of what applications that wait for their role are to be judged by. */
  public static final String EVIDENCE = "evidence";

  private ScreeningStore() {}

  public static Serde<ScreeningEntry> serde() {
    return StateSerde.of(
        ScreeningEntry.getEncoder(),
        ScreeningEntry.getDecoder(),
        Function.identity(),
        Function.identity());
  }

  public static Serde<EvidenceEntry> evidence() {
    return StateSerde.of(
        EvidenceEntry.getEncoder(),
        EvidenceEntry.getDecoder(),
        Function.identity(),
        Function.identity());
  }

  /** The evidence that a screening keeps; null where it keeps none. */
  public static @Nullable EvidenceEntry evidence(Screening screening) {
    return switch (screening) {
      case Screening.AwaitingRole waiting -> EvidenceCodec.toEntry(waiting.evidence());
      case Screening.Ended ended when ended.pending() instanceof Screening.AwaitingRole waiting ->
          EvidenceCodec.toEntry(waiting.evidence());
      default -> null;
    };
  }

  /** As stored, but for its evidence; null where there is nothing to store. */
  public static @Nullable ScreeningEntry toAvro(UUID applicationId, Screening screening) {
    return switch (screening) {
      case Screening.Unseen unseen -> null;
      case Screening.AwaitingRole waiting ->
          open(waiting.candidacy(), Standing.WAITING).setAt(waiting.since()).build();
      case Screening.Referred referred ->
          referred(open(referred.candidacy(), Standing.REFERRED), referred)
              .setAt(referred.since())
              .build();
      case Screening.Failing failing ->
          judged(open(failing.candidacy(), Standing.FAILING), failing.assessment())
              .setAt(failing.since())
              .setDueAt(failing.dueAt())
              .setOpinion(OpinionCodec.toAvro(failing.opinion()))
              .build();
      case Screening.Decided decided -> decided(applicationId, decided).build();
      case Screening.Ended ended -> ended(applicationId, ended).setAt(ended.since()).build();
      case Screening.Erased erased ->
          entry(applicationId, new RoleVersion(erased.roleId(), 0), Standing.ERASED)
              .setAt(erased.since())
              .build();
    };
  }

  private static ScreeningEntry.Builder decided(UUID applicationId, Screening.Decided decided) {
    Standing standing = standing(decided.verdict());
    Candidacy candidacy = decided.candidacy();
    Review review = decided.review();
    return judged(
            candidacy == null
                ? entry(applicationId, decided.role(), standing)
                : open(candidacy, standing),
            decided.assessment())
        .setAt(decided.decidedAt())
        .setDecidedBy(review == null ? null : review.decidedBy())
        .setReason(review == null ? null : review.reason())
        .setSecondedBy(review == null ? null : review.secondedBy())
        .setOpinion(OpinionCodec.toAvro(decided.opinion()));
  }

  private static ScreeningEntry.Builder referred(
      ScreeningEntry.Builder entry, Screening.Referred referred) {
    Claim claim = referred.claim();
    return judged(entry, referred.assessment())
        .setClaimedBy(claim == null ? null : claim.by())
        .setClaimedAt(claim == null ? null : claim.at())
        .setOpinion(OpinionCodec.toAvro(referred.opinion()));
  }

  private static Screening.Referred referred(
      ScreeningEntry entry, Function<RoleVersion, @Nullable Rubric> rubrics, Instant since) {
    String by = entry.getClaimedBy();
    Instant at = entry.getClaimedAt();
    return new Screening.Referred(
        candidacy(entry),
        assessment(entry, rubrics),
        since,
        by == null || at == null ? null : new Claim(by, at),
        OpinionCodec.fromAvro(entry.getOpinion()));
  }

  private static ScreeningEntry.Builder ended(UUID applicationId, Screening.Ended ended) {
    Standing standing = Standing.valueOf(ended.ending().name());
    return switch (ended.pending()) {
      case null -> entry(applicationId, new RoleVersion(ended.roleId(), 0), standing);
      case Screening.AwaitingRole waiting ->
          open(waiting.candidacy(), standing)
              .setPending(PendingAs.WAITING)
              .setPendingSince(waiting.since());
      case Screening.Referred referred ->
          referred(open(referred.candidacy(), standing), referred)
              .setPending(PendingAs.REFERRED)
              .setPendingSince(referred.since());
      case Screening.Untold untold ->
          judged(open(untold.candidacy(), standing), untold.assessment())
              .setPending(PendingAs.UNTOLD);
    };
  }

  /**
   * From what is stored.
   *
   * @param rubrics the rubric of a role's version; one that has judged is there
   * @param evidence what is kept of it; asked for only where something is
   */
  public static Screening fromAvro(
      ScreeningEntry entry,
      Function<RoleVersion, @Nullable Rubric> rubrics,
      Supplier<@Nullable EvidenceEntry> evidence) {
    return switch (entry.getStanding()) {
      case WAITING -> new Screening.AwaitingRole(candidacy(entry), kept(evidence), entry.getAt());
      case REFERRED -> referred(entry, rubrics, entry.getAt());
      case FAILING ->
          new Screening.Failing(
              candidacy(entry),
              assessment(entry, rubrics),
              entry.getAt(),
              Objects.requireNonNull(entry.getDueAt(), "when it takes effect"),
              OpinionCodec.fromAvro(entry.getOpinion()));
      case PASSED -> decided(entry, Verdict.PASSED, rubrics);
      case FAILED -> decided(entry, Verdict.FAILED, rubrics);
      case WITHDRAWN, REJECTED, HIRED, CLOSED ->
          new Screening.Ended(
              entry.getRoleId(),
              Ending.valueOf(entry.getStanding().name()),
              pending(entry, rubrics, evidence),
              entry.getAt());
      case ERASED -> new Screening.Erased(entry.getRoleId(), entry.getAt());
    };
  }

  private static Screening.@Nullable Pending pending(
      ScreeningEntry entry,
      Function<RoleVersion, @Nullable Rubric> rubrics,
      Supplier<@Nullable EvidenceEntry> evidence) {
    return switch (entry.getPending()) {
      case NOTHING -> null;
      case WAITING ->
          new Screening.AwaitingRole(candidacy(entry), kept(evidence), pendingSince(entry));
      case REFERRED -> referred(entry, rubrics, pendingSince(entry));
      case UNTOLD -> new Screening.Untold(candidacy(entry), assessment(entry, rubrics));
    };
  }

  private static Instant pendingSince(ScreeningEntry entry) {
    return Objects.requireNonNull(entry.getPendingSince(), "since when");
  }

  private static Evidence kept(Supplier<@Nullable EvidenceEntry> evidence) {
    return EvidenceCodec.fromEntry(Objects.requireNonNull(evidence.get(), "evidence"));
  }

  /** Since when a person has been asked to decide; empty where nobody is. */
  public static Optional<Instant> referredSince(ScreeningEntry entry) {
    return entry.getStanding() == Standing.REFERRED ? Optional.of(entry.getAt()) : Optional.empty();
  }

  /** When a failed screen takes effect; empty where none waits. */
  public static Optional<Instant> dueAt(ScreeningEntry entry) {
    return entry.getStanding() == Standing.FAILING
        ? Optional.ofNullable(entry.getDueAt())
        : Optional.empty();
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
    Review review =
        decidedBy == null || reason == null
            ? null
            : new Review(decidedBy, reason, entry.getSecondedBy());
    return new Screening.Decided(
        role(entry),
        verdict,
        assessment(entry, rubrics),
        review,
        entry.getAt(),
        entry.getSource() == null ? null : candidacy(entry),
        OpinionCodec.fromAvro(entry.getOpinion()));
  }

  private static Candidacy candidacy(ScreeningEntry entry) {
    return new Candidacy(
        entry.getApplicationId(),
        role(entry),
        Objects.requireNonNull(entry.getSource(), "source"),
        entry.getTimeZone(),
        Objects.requireNonNull(entry.getOffset(), "offset"));
  }

  private static ScreeningEntry.Builder open(Candidacy candidacy, Standing standing) {
    return entry(candidacy.applicationId(), candidacy.role(), standing)
        .setSource(candidacy.source())
        .setTimeZone(candidacy.timeZone())
        .setOffset(candidacy.offset());
  }

  /**
   * Says nothing by default: Avro's builder reads the default of what is not set anew each time.
   */
  private static ScreeningEntry.Builder entry(
      UUID applicationId, RoleVersion role, Standing standing) {
    return ScreeningEntry.newBuilder()
        .setApplicationId(applicationId)
        .setRoleId(role.roleId())
        .setRoleVersion(role.version())
        .setStanding(standing)
        .setScore(0)
        .setPassMark(0)
        .setFindings(List.of())
        .setSource(null)
        .setTimeZone(null)
        .setOffset(null)
        .setDecidedBy(null)
        .setReason(null)
        .setPending(PendingAs.NOTHING)
        .setPendingSince(null)
        .setSecondedBy(null)
        .setClaimedBy(null)
        .setClaimedAt(null)
        .setDueAt(null)
        .setOpinion(null);
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

package hiring.screening.codec;

import hiring.events.AnswerRange;
import hiring.events.MissingEvidence;
import hiring.events.OpeningFilled;
import hiring.events.OpeningFreed;
import hiring.events.PreferredYears;
import hiring.events.RoleClosed;
import hiring.events.RolePosted;
import hiring.events.RoleRevised;
import hiring.events.RoleTerms;
import hiring.screening.domain.Criterion;
import hiring.screening.domain.Degree;
import hiring.screening.domain.QuerySearch;
import hiring.screening.domain.Requirement;
import hiring.screening.domain.RoleVersion;
import hiring.screening.domain.Rubric;
import hiring.screening.domain.RubricTerms;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.apache.avro.specific.SpecificRecord;
import org.jspecify.annotations.Nullable;

/** The rubric that a role's event carries. */
public final class RubricCodec {

  private RubricCodec() {}

  /** A role's version with the rubric that it has from the sender. */
  public record RoleRubric(RoleVersion role, hiring.events.Rubric rubric) {}

  /** The version of a role that an event brings; empty for any other record. */
  public static Optional<RoleRubric> role(SpecificRecord value) {
    return switch (value) {
      case RolePosted posted ->
          role(new RoleVersion(posted.getRoleId(), posted.getVersion()), posted.getTerms());
      case RoleRevised revised ->
          role(new RoleVersion(revised.getRoleId(), revised.getVersion()), revised.getTerms());
      // The version is the one before, so there is nothing new; or it was missed, and here it is.
      case OpeningFilled filled ->
          role(new RoleVersion(filled.getRoleId(), filled.getVersion()), filled.getTerms());
      case OpeningFreed freed ->
          role(new RoleVersion(freed.getRoleId(), freed.getVersion()), freed.getTerms());
      case RoleClosed closed ->
          role(new RoleVersion(closed.getRoleId(), closed.getVersion()), closed.getTerms());
      default -> Optional.empty();
    };
  }

  private static Optional<RoleRubric> role(RoleVersion role, RoleTerms terms) {
    return Optional.of(new RoleRubric(role, terms.getRubric()));
  }

  /**
   * Ready to judge by.
   *
   * @param queries makes its text queries ready
   */
  public static Rubric compile(hiring.events.Rubric rubric, QuerySearch.Compiler queries) {
    return Rubric.compile(terms(rubric), queries);
  }

  /** As its recruiters wrote it. */
  public static RubricTerms terms(hiring.events.Rubric rubric) {
    return new RubricTerms(
        rubric.getPassMark(),
        rubric.getReferFrom(),
        rubric.getCriteria().stream().map(RubricCodec::criterion).toList(),
        rubric.getFourEyes(),
        Duration.ofMinutes(rubric.getRejectionDelayMinutes()));
  }

  private static Criterion criterion(hiring.events.Criterion criterion) {
    return new Criterion(
        criterion.getId(),
        criterion.getTitle(),
        criterion.getKnockout(),
        criterion.getPoints(),
        criterion.getWhenMissing() == MissingEvidence.REFER,
        requirement(criterion));
  }

  /** A kind from a newer writer, or one without what it needs, cannot be judged: not guessed. */
  private static Requirement requirement(hiring.events.Criterion criterion) {
    return switch (criterion.getKind()) {
      case YEARS ->
          new Requirement.Years(
              Objects.requireNonNullElse(criterion.getMinimumYears(), 0.0),
              criterion.getMaximumYears(),
              preferred(criterion.getPreferred()));
      case DEGREE -> degree(criterion.getMinimumDegree());
      case LANGUAGES -> new Requirement.Languages(criterion.getAnyOf(), criterion.getAtLeast());
      case ANSWER ->
          criterion.getQuestion() == null
              ? new Requirement.Unjudgeable()
              : answer(criterion, criterion.getQuestion());
      case TEXT -> new Requirement.Text(criterion.getAnyOf(), criterion.getAtLeast());
      case QUERY -> new Requirement.Queries(criterion.getAnyOf(), criterion.getAtLeast());
      case OTHER -> new Requirement.Unjudgeable();
    };
  }

  private static Requirement.@Nullable Preferred preferred(@Nullable PreferredYears preferred) {
    return preferred == null
        ? null
        : new Requirement.Preferred(preferred.getFrom(), preferred.getTo(), preferred.getPoints());
  }

  private static Requirement answer(hiring.events.Criterion criterion, String question) {
    AnswerRange range = criterion.getRange();
    return range == null
        ? new Requirement.AnswerTo(question, criterion.getAnyOf())
        : new Requirement.NumberTo(question, range.getFrom(), range.getTo());
  }

  private static Requirement degree(hiring.events.@Nullable Degree minimum) {
    return minimum == null || minimum == hiring.events.Degree.UNKNOWN
        ? new Requirement.Unjudgeable()
        : new Requirement.DegreeOf(Degree.valueOf(minimum.name()));
  }
}

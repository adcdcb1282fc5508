package hiring.posting.codec;

import hiring.events.AnswerRange;
import hiring.events.CriterionKind;
import hiring.events.MissingEvidence;
import hiring.events.PreferredYears;
import hiring.events.RoleTerms;
import hiring.posting.domain.Criterion;
import hiring.posting.domain.Degree;
import hiring.posting.domain.ExternalRef;
import hiring.posting.domain.Nfc;
import hiring.posting.domain.Rubric;
import hiring.posting.domain.Terms;
import org.jspecify.annotations.Nullable;

/** The terms of a role. */
public final class TermsCodec {

  private TermsCodec() {}

  static RoleTerms toAvro(Terms terms) {
    return new RoleTerms(
        terms.title(),
        terms.description(),
        terms.openings(),
        terms.poolId(),
        terms.externalRefs().stream()
            .map(ref -> new hiring.events.ExternalRef(ref.source(), ref.tenant(), ref.jobId()))
            .toList(),
        toAvro(terms.rubric()),
        LoopCodec.toAvro(terms.loop()),
        PublicPostingCodec.toAvro(terms.posting()));
  }

  /** A rubric alone. */
  public static hiring.events.Rubric toAvro(Rubric rubric) {
    return new hiring.events.Rubric(
        rubric.passMark(),
        rubric.referFrom(),
        rubric.criteria().stream().map(TermsCodec::toAvro).toList(),
        rubric.fourEyes(),
        rubric.rejectionDelayMinutes());
  }

  static Terms fromAvro(RoleTerms terms) {
    return new Terms(
        Nfc.of(terms.getTitle()),
        Nfc.of(terms.getDescription()),
        terms.getOpenings(),
        Nfc.of(terms.getPoolId()),
        terms.getExternalRefs().stream()
            .map(ref ->
                new ExternalRef(
                    Nfc.of(ref.getSource()), Nfc.of(ref.getTenant()), Nfc.of(ref.getJobId())))
            .toList(),
        new Rubric(
            terms.getRubric().getPassMark(),
            terms.getRubric().getReferFrom(),
            terms.getRubric().getCriteria().stream().map(TermsCodec::fromAvro).toList(),
            terms.getRubric().getFourEyes(),
            terms.getRubric().getRejectionDelayMinutes()),
        LoopCodec.fromAvro(terms.getLoop()),
        PublicPostingCodec.fromAvro(terms.getPosting()));
  }

  private static hiring.events.Criterion toAvro(Criterion criterion) {
    Criterion.Preferred preferred = criterion.preferred();
    Criterion.Range range = criterion.range();
    return new hiring.events.Criterion(
        criterion.id(),
        criterion.title(),
        criterion.citation(),
        CriterionKind.valueOf(criterion.kind().name()),
        criterion.knockout(),
        criterion.points(),
        MissingEvidence.valueOf(criterion.whenMissing().name()),
        criterion.minimumYears(),
        criterion.maximumYears(),
        toAvro(criterion.minimumDegree()),
        criterion.question(),
        criterion.anyOf(),
        criterion.atLeast(),
        preferred == null
            ? null
            : new PreferredYears(preferred.from(), preferred.to(), preferred.points()),
        range == null ? null : new AnswerRange(range.from(), range.to()));
  }

  private static Criterion fromAvro(hiring.events.Criterion criterion) {
    hiring.events.Degree degree = criterion.getMinimumDegree();
    PreferredYears preferred = criterion.getPreferred();
    AnswerRange range = criterion.getRange();
    return new Criterion(
        Nfc.of(criterion.getId()),
        Nfc.of(criterion.getTitle()),
        Nfc.of(criterion.getCitation()),
        Criterion.Kind.valueOf(criterion.getKind().name()),
        criterion.getKnockout(),
        criterion.getPoints(),
        Criterion.WhenMissing.valueOf(criterion.getWhenMissing().name()),
        criterion.getMinimumYears(),
        criterion.getMaximumYears(),
        degree == null ? null : Degree.valueOf(degree.name()),
        Nfc.ofNullable(criterion.getQuestion()),
        Nfc.of(criterion.getAnyOf()),
        criterion.getAtLeast(),
        preferred == null
            ? null
            : new Criterion.Preferred(
                preferred.getFrom(), preferred.getTo(), preferred.getPoints()),
        range == null ? null : new Criterion.Range(range.getFrom(), range.getTo()));
  }

  private static hiring.events.@Nullable Degree toAvro(@Nullable Degree degree) {
    return degree == null ? null : hiring.events.Degree.valueOf(degree.name());
  }
}

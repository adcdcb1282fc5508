package hiring.posting.web;

import hiring.posting.domain.Criterion;
import hiring.posting.domain.Criterion.Kind;
import hiring.posting.domain.Criterion.Preferred;
import hiring.posting.domain.Criterion.Range;
import hiring.posting.domain.Criterion.WhenMissing;
import hiring.posting.domain.Degree;
import hiring.posting.domain.ExternalRef;
import hiring.posting.domain.Rubric;
import hiring.posting.domain.Terms;
import hiring.posting.domain.TermsCheck;
import hiring.service.InvalidFieldException;
import org.jspecify.annotations.Nullable;

/** The terms of a role as recruiters send them; defaults are the contract's. */
final class TermsJson {

  private TermsJson() {}

  /**
   * Reads terms that can stand.
   *
   * @throws InvalidFieldException naming the first field that cannot
   */
  static Terms read(JsonFields role, TermsCheck check) {
    JsonFields posting = role.optionalObject("posting");
    Terms terms =
        new Terms(
            role.text("title"),
            role.text("description", ""),
            role.number("openings"),
            role.text("poolId"),
            role.objects("externalRefs", TermsJson::ref),
            rubric(role.object("rubric")),
            LoopJson.read(role.object("loop")),
            posting == null ? null : PublicPostingJson.read(posting));
    check
        .firstFault(terms)
        .ifPresent(fault -> {
          throw new InvalidFieldException(fault.field(), fault.what());
        });
    return terms;
  }

  private static ExternalRef ref(JsonFields ref) {
    return new ExternalRef(ref.text("source"), ref.text("tenant", ""), ref.text("jobId"));
  }

  static Rubric rubric(JsonFields rubric) {
    return new Rubric(
        rubric.number("passMark"),
        rubric.number("referFrom"),
        rubric.objects("criteria", TermsJson::criterion),
        rubric.flag("fourEyes"),
        rubric.number("rejectionDelayMinutes", 0));
  }

  private static Criterion criterion(JsonFields criterion) {
    Kind kind = criterion.word("kind", Kind.class, Kind.OTHER);
    WhenMissing whenMissing = criterion.word("whenMissing", WhenMissing.class, WhenMissing.REFER);
    return new Criterion(
        criterion.text("id"),
        criterion.text("title"),
        criterion.text("citation", ""),
        kind == null ? Kind.OTHER : kind,
        criterion.flag("knockout"),
        criterion.number("points", 0),
        whenMissing == null ? WhenMissing.REFER : whenMissing,
        criterion.decimal("minimumYears"),
        criterion.decimal("maximumYears"),
        criterion.word("minimumDegree", Degree.class, Degree.UNKNOWN),
        criterion.optionalText("question"),
        criterion.texts("anyOf"),
        criterion.number("atLeast", 1),
        preferred(criterion),
        range(criterion));
  }

  private static @Nullable Preferred preferred(JsonFields criterion) {
    JsonFields preferred = criterion.optionalObject("preferred");
    return preferred == null
        ? null
        : new Preferred(
            preferred.decimal("from"), preferred.decimal("to"), preferred.number("points"));
  }

  private static @Nullable Range range(JsonFields criterion) {
    JsonFields range = criterion.optionalObject("range");
    return range == null ? null : new Range(range.decimal("from"), range.decimal("to"));
  }
}

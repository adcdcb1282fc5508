package hiring.posting.web;

import hiring.posting.domain.Criterion;
import hiring.posting.domain.Criterion.Kind;
import hiring.posting.domain.Criterion.WhenMissing;
import hiring.posting.domain.Degree;
import hiring.posting.domain.ExternalRef;
import hiring.posting.domain.InterviewLoop;
import hiring.posting.domain.Rubric;
import hiring.posting.domain.Terms;
import hiring.posting.domain.TermsCheck;
import hiring.service.InvalidFieldException;

/** The terms of a role as recruiters send them; defaults are the contract's. */
final class TermsJson {

  private TermsJson() {}

  /**
   * Reads terms that can stand.
   *
   * @throws InvalidFieldException naming the first field that cannot
   */
  static Terms read(JsonFields role) {
    JsonFields posting = role.optionalObject("posting");
    Terms terms =
        new Terms(
            role.text("title"),
            role.text("description", ""),
            role.number("openings"),
            role.text("poolId"),
            role.objects("externalRefs", TermsJson::ref),
            rubric(role.object("rubric")),
            loop(role.object("loop")),
            posting == null ? null : PublicPostingJson.read(posting));
    TermsCheck.firstFault(terms)
        .ifPresent(field -> {
          throw new InvalidFieldException(field, "is out of its range");
        });
    return terms;
  }

  private static ExternalRef ref(JsonFields ref) {
    return new ExternalRef(ref.text("source"), ref.text("tenant", ""), ref.text("jobId"));
  }

  private static Rubric rubric(JsonFields rubric) {
    return new Rubric(
        rubric.number("passMark"),
        rubric.number("referFrom"),
        rubric.objects("criteria", TermsJson::criterion));
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
        criterion.number("atLeast", 1));
  }

  private static InterviewLoop loop(JsonFields loop) {
    return new InterviewLoop(
        loop.objects(
            "sessions",
            session ->
                new InterviewLoop.Session(
                    session.text("kind"),
                    session.text("skill"),
                    session.number("minutes"),
                    session.number("interviewers", 1),
                    session.text("citation", ""))),
        loop.number("sessionsPerDay", 4),
        loop.number("noticeHours", 24),
        loop.number("horizonDays", 28));
  }
}

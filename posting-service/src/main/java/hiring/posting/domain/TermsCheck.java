package hiring.posting.domain;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whether terms can stand: within the contract's ranges, and with what each criterion needs. */
public final class TermsCheck {

  private static final int MOST_ENTRIES = 500;

  private TermsCheck() {}

  /**
   * The first field that is wrong, by its path in the JSON and Avro of the terms, such as {@code
   * rubric.criteria[3].points}; empty when the terms can stand.
   */
  public static Optional<String> firstFault(Terms terms) {
    FirstFault fault = new FirstFault();
    fault.text(terms.title(), 200, "title");
    fault.atMost(20_000, terms.description(), "description");
    fault.range(terms.openings(), 1, Integer.MAX_VALUE, "openings");
    fault.text(terms.poolId(), 100, "poolId");
    refs(terms.externalRefs(), fault);
    rubric(terms.rubric(), fault);
    loop(terms.loop(), fault);
    PublicPosting posting = terms.posting();
    if (posting != null) {
      PublicPostingCheck.check(posting, terms.description(), fault);
    }
    return fault.field();
  }

  private static void refs(List<ExternalRef> refs, FirstFault fault) {
    fault.require(refs.size() <= MOST_ENTRIES, "externalRefs");
    for (int i = 0; i < refs.size(); i++) {
      String path = "externalRefs[" + i + "].";
      ExternalRef ref = refs.get(i);
      fault.account(ref.source(), ref.tenant(), path);
      fault.text(ref.jobId(), 200, path + "jobId");
    }
  }

  private static void rubric(Rubric rubric, FirstFault fault) {
    fault.range(rubric.passMark(), 0, 100_000, "rubric.passMark");
    fault.range(rubric.referFrom(), 0, rubric.passMark(), "rubric.referFrom");
    List<Criterion> criteria = rubric.criteria();
    fault.range(criteria.size(), 1, 100, "rubric.criteria");
    Set<String> ids = new HashSet<>();
    for (int i = 0; i < criteria.size(); i++) {
      String path = "rubric.criteria[" + i + "].";
      Criterion criterion = criteria.get(i);
      fault.code(criterion.id(), path + "id");
      fault.require(ids.add(criterion.id()), path + "id");
      fault.text(criterion.title(), 500, path + "title");
      fault.atMost(2_000, criterion.citation(), path + "citation");
      fault.range(criterion.points(), 0, 1_000, path + "points");
      needs(criterion, path, fault);
    }
  }

  private static void needs(Criterion criterion, String path, FirstFault fault) {
    switch (criterion.kind()) {
      case OTHER -> fault.require(false, path + "kind");
      case YEARS -> years(criterion, path, fault);
      case DEGREE ->
          fault.require(
              criterion.minimumDegree() != null && criterion.minimumDegree() != Degree.UNKNOWN,
              path + "minimumDegree");
      case ANSWER -> {
        fault.text(criterion.question(), 2_000, path + "question");
        anyOf(criterion, path, fault);
      }
      case LANGUAGES, TEXT -> anyOf(criterion, path, fault);
    }
  }

  private static void years(Criterion criterion, String path, FirstFault fault) {
    Double least = criterion.minimumYears();
    Double most = criterion.maximumYears();
    fault.require(least != null || most != null, path + "minimumYears");
    fault.years(least, path + "minimumYears");
    fault.years(most, path + "maximumYears");
    fault.require(least == null || most == null || least <= most, path + "maximumYears");
  }

  private static void anyOf(Criterion criterion, String path, FirstFault fault) {
    List<String> anyOf = criterion.anyOf();
    fault.range(anyOf.size(), 1, MOST_ENTRIES, path + "anyOf");
    for (int i = 0; i < anyOf.size(); i++) {
      fault.text(anyOf.get(i), 500, path + "anyOf[" + i + "]");
    }
    fault.range(criterion.atLeast(), 1, Math.max(1, anyOf.size()), path + "atLeast");
  }

  private static void loop(InterviewLoop loop, FirstFault fault) {
    List<InterviewLoop.Session> sessions = loop.sessions();
    fault.range(sessions.size(), 1, 12, "loop.sessions");
    Set<String> kinds = new HashSet<>();
    for (int i = 0; i < sessions.size(); i++) {
      String path = "loop.sessions[" + i + "].";
      InterviewLoop.Session session = sessions.get(i);
      fault.code(session.kind(), path + "kind");
      fault.require(kinds.add(session.kind()), path + "kind");
      fault.text(session.skill(), 100, path + "skill");
      fault.range(session.minutes(), 15, 480, path + "minutes");
      fault.require(session.minutes() % 15 == 0, path + "minutes");
      fault.range(session.interviewers(), 1, 5, path + "interviewers");
      fault.atMost(2_000, session.citation(), path + "citation");
    }
    fault.range(loop.sessionsPerDay(), 1, 12, "loop.sessionsPerDay");
    fault.range(loop.noticeHours(), 0, 720, "loop.noticeHours");
    fault.range(loop.horizonDays(), 1, 90, "loop.horizonDays");
  }
}

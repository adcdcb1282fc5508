package hiring.posting.web;

import hiring.posting.ats.DegreeLabel;
import hiring.posting.domain.Candidate;
import hiring.posting.domain.Degree;
import hiring.posting.domain.Evidence;
import hiring.posting.domain.Evidence.YearsOrigin;
import hiring.posting.domain.Fault;
import hiring.posting.domain.IntakeRefusal.Reason;
import hiring.posting.domain.Submission;
import hiring.posting.domain.SubmissionCheck;
import hiring.service.InvalidFieldException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An application in our own JSON, as the README describes it. */
final class SubmissionJson {

  private static final String OWN_SOURCE = "api";

  private SubmissionJson() {}

  /**
   * Reads a submission whose fields can stand; whether its role does is decided later.
   *
   * @param now when they applied, unless the body says
   * @throws InvalidFieldException naming the first field that cannot
   */
  static Submission read(JsonFields application, Instant now) {
    return read(application, OWN_SOURCE, now);
  }

  /**
   * Reads a submission that came by another way than our own HTTP.
   *
   * @param way its source unless it names one, and the way it came by
   * @param now when they applied, unless the body says
   * @throws InvalidFieldException naming the first field that cannot stand
   */
  static Submission read(JsonFields application, String way, Instant now) {
    UUID roleId = application.id("roleId");
    Instant appliedAt = application.instant("appliedAt");
    Submission submission =
        new Submission(
            appliedAt == null ? now : appliedAt,
            roleId,
            application.text("source", way),
            application.text("tenant", ""),
            application.text("externalApplicationId"),
            application.text("externalCandidateId"),
            application.optionalText("jobId"),
            way,
            application.flag("backfill"),
            application.optionalText("timeZone"),
            candidate(application.optionalObject("candidate")),
            evidence(application.optionalObject("evidence")));
    SubmissionCheck.firstFault(submission).ifPresent(SubmissionJson::refuse);
    requireZone(submission.timeZone());
    return submission;
  }

  private static void refuse(Fault fault) {
    String field = fault.field().equals("externalJobId") ? "jobId" : fault.field();
    throw new InvalidFieldException(
        field, fault.reason() == Reason.MISSING_FIELD ? "is required" : "is out of its range");
  }

  private static void requireZone(@Nullable String zone) {
    if (zone != null && !ZoneId.getAvailableZoneIds().contains(zone)) {
      throw new InvalidFieldException("timeZone", "must be an IANA time zone");
    }
  }

  private static Candidate candidate(@Nullable JsonFields candidate) {
    return candidate == null
        ? new Candidate(null, List.of(), List.of())
        : new Candidate(
            candidate.optionalText("name"), candidate.texts("emails"), candidate.texts("phones"));
  }

  private static Evidence evidence(@Nullable JsonFields evidence) {
    if (evidence == null) {
      return new Evidence(
          null, YearsOrigin.UNKNOWN, Degree.UNKNOWN, null, List.of(), List.of(), null, null);
    }
    Double years = evidence.decimal("yearsOfExperience");
    String label = evidence.optionalText("degreeLabel");
    Degree degree = evidence.word("degree", Degree.class, Degree.UNKNOWN);
    return new Evidence(
        years,
        years == null ? YearsOrigin.UNKNOWN : YearsOrigin.STATED,
        degree == null ? labelled(label) : degree,
        label,
        evidence.texts("languages"),
        evidence.objects(
            "answers", given -> new Evidence.Answer(given.text("question"), given.text("answer"))),
        evidence.optionalText("resume"),
        evidence.optionalText("coverLetter"));
  }

  private static Degree labelled(@Nullable String label) {
    return label == null ? Degree.UNKNOWN : DegreeLabel.of(label).degree();
  }
}

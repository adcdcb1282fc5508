package hiring.posting;

import hiring.contract.Ids;
import hiring.posting.domain.Candidate;
import hiring.posting.domain.Criterion;
import hiring.posting.domain.Criterion.Kind;
import hiring.posting.domain.Criterion.WhenMissing;
import hiring.posting.domain.Degree;
import hiring.posting.domain.Evidence;
import hiring.posting.domain.Evidence.YearsOrigin;
import hiring.posting.domain.ExternalRef;
import hiring.posting.domain.InterviewLoop;
import hiring.posting.domain.PublicPosting;
import hiring.posting.domain.PublicPosting.EmploymentType;
import hiring.posting.domain.PublicPosting.Location;
import hiring.posting.domain.PublicPosting.PayUnit;
import hiring.posting.domain.PublicPosting.Salary;
import hiring.posting.domain.Rubric;
import hiring.posting.domain.Submission;
import hiring.posting.domain.Terms;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A role and an applicant of our own invention, that the tests start from. */
public final class Examples {

  public static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");

  public static final UUID ROLE_ID = Ids.roleId(Ids.derive("command/example"));

  public static final ExternalRef JOB = new ExternalRef("greenhouse", "", "4000001");

  public static final Criterion YEARS =
      new Criterion(
          "experience",
          "At least five years",
          "five to eight years of professional experience",
          Kind.YEARS,
          true,
          20,
          WhenMissing.REFER,
          5.0,
          null,
          null,
          null,
          List.of(),
          1,
          null,
          null);

  public static final Criterion DEGREE =
      new Criterion(
          "degree",
          "A bachelor's degree or higher",
          "",
          Kind.DEGREE,
          false,
          10,
          WhenMissing.NO_POINTS,
          null,
          null,
          Degree.BACHELOR,
          null,
          List.of(),
          1,
          null,
          null);

  public static final Criterion LANGUAGES =
      new Criterion(
          "languages",
          "Two languages",
          "",
          Kind.LANGUAGES,
          false,
          15,
          WhenMissing.NO_POINTS,
          null,
          null,
          null,
          null,
          List.of("Go", "Java", "C#"),
          2,
          null,
          null);

  public static final Criterion PERMIT =
      new Criterion(
          "work-permit",
          "May work here",
          "",
          Kind.ANSWER,
          true,
          0,
          WhenMissing.REFER,
          null,
          null,
          null,
          "May you work in this country?",
          List.of("yes"),
          1,
          null,
          null);

  public static final InterviewLoop LOOP =
      new InterviewLoop(
          List.of(
              new InterviewLoop.Session("coding", "coding", 60, 1, "solving difficult problems"),
              new InterviewLoop.Session("system-design", "system-design", 45, 2, ""),
              new InterviewLoop.Session(
                  "panel",
                  null,
                  45,
                  2,
                  List.of(
                      new InterviewLoop.Seat(List.of("operations", "security")),
                      new InterviewLoop.Seat(List.of("leadership"))),
                  2,
                  "")),
          4,
          24,
          28,
          false,
          15,
          true);

  public static final Rubric RUBRIC = new Rubric(45, 35, List.of(YEARS, DEGREE, LANGUAGES, PERMIT));

  public static final PublicPosting POSTING =
      new PublicPosting(
          "Example Systems",
          "https://example.org",
          List.of(EmploymentType.FULL_TIME),
          List.of(new Location("PT", "Lisboa", "Lisbon", "1000-001", "1 Example Street")),
          List.of("PT", "ES"),
          new Salary("EUR", 60_000, 85_000, PayUnit.YEAR),
          Instant.parse("2026-09-01T00:00:00Z"));

  public static final Terms TERMS =
      new Terms(
          "Senior Software Engineer",
          "Designs and builds distributed systems.",
          5,
          "senior-engineering",
          List.of(JOB, new ExternalRef("api", "", "senior-software-engineer")),
          RUBRIC,
          LOOP,
          POSTING);

  public static final Candidate CANDIDATE =
      new Candidate("Applicant 42", List.of("applicant-42@example.org"), List.of("+1 555 0142"));

  public static final Evidence EVIDENCE =
      new Evidence(
          7.5,
          YearsOrigin.STATED,
          Degree.MASTER,
          "Master's Degree",
          List.of("Java", "Go"),
          List.of(new Evidence.Answer("May you work in this country?", "Yes")),
          "Staff Engineer, Example Systems",
          null);

  private Examples() {}

  /** The example role with another title. */
  public static Terms titled(String title) {
    return new Terms(
        title,
        TERMS.description(),
        TERMS.openings(),
        TERMS.poolId(),
        TERMS.externalRefs(),
        TERMS.rubric(),
        TERMS.loop(),
        TERMS.posting());
  }

  /** Applicant 42 applies by Greenhouse for the example role. */
  public static Submission submission() {
    return submission(EVIDENCE);
  }

  /** The same with other evidence. */
  public static Submission submission(Evidence evidence) {
    return new Submission(
        NOW.minusSeconds(60),
        null,
        JOB.source(),
        JOB.tenant(),
        "70042",
        "50042",
        JOB.jobId(),
        "greenhouse",
        false,
        "Europe/Lisbon",
        CANDIDATE,
        evidence);
  }

  /** The same dated otherwise. */
  public static Submission dated(Instant occurredAt, boolean backfill) {
    Submission submission = submission();
    return new Submission(
        occurredAt,
        submission.roleId(),
        submission.source(),
        submission.tenant(),
        submission.externalApplicationId(),
        submission.externalCandidateId(),
        submission.externalJobId(),
        submission.via(),
        backfill,
        submission.timeZone(),
        submission.candidate(),
        submission.evidence());
  }

  /** The id of the application that a submission is about. */
  public static UUID applicationId(Submission submission) {
    return Ids.applicationId(
        submission.source(), submission.tenant(), submission.externalApplicationId());
  }
}
